package dateline.article;

import dateline.model.Disagreement.Account;
import dateline.model.Evidence;
import dateline.model.Quote;
import dateline.model.Timeline;
import dateline.model.Tour.Step;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a timeline quotes. */
final class Quotations {

  private final List<Citation> quotations = new ArrayList<>();

  private Quotations() {}

  /**
   * Every quotation of a timeline, not yet looked for: of events, disagreements, links and tours,
   * in the order of the file. An account or a step that quotes nothing gives none.
   */
  static List<Citation> of(Timeline timeline) {
    Quotations all = new Quotations();
    for (int i = 0; i < timeline.events().size(); i++) {
      List<Evidence> evidence = timeline.events().get(i).evidence();
      for (int j = 0; j < evidence.size(); j++) {
        all.add(new Use.OfEvent(i, j), evidence.get(j).quote(), evidence.get(j).note());
      }
    }
    for (int i = 0; i < timeline.disagreements().size(); i++) {
      List<Account> accounts = timeline.disagreements().get(i).accounts();
      for (int j = 0; j < accounts.size(); j++) {
        Quote quote = accounts.get(j).quote();
        if (!quote.exact().isEmpty()) {
          all.add(new Use.OfAccount(i, j), quote, "");
        }
      }
    }
    for (int i = 0; i < timeline.links().size(); i++) {
      List<Evidence> evidence = timeline.links().get(i).evidence();
      for (int j = 0; j < evidence.size(); j++) {
        all.add(new Use.OfLink(i, j), evidence.get(j).quote(), evidence.get(j).note());
      }
    }
    for (int i = 0; i < timeline.tours().size(); i++) {
      List<Step> steps = timeline.tours().get(i).steps();
      for (int j = 0; j < steps.size(); j++) {
        Quote passage = steps.get(j).passage();
        if (passage != null) {
          all.add(new Use.OfStep(i, j), passage, "");
        }
      }
    }
    return all.quotations;
  }

  private void add(Use use, Quote quote, String note) {
    quotations.add(new Citation(use, quote, note, new Anchor.Unread()));
  }
}
