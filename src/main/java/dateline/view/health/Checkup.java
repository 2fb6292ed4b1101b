package dateline.view.health;

import dateline.article.Anchor;
import dateline.article.Checksum;
import dateline.article.Citation;
import dateline.article.Dossier;
import dateline.model.Problem;
import dateline.model.Problem.About;
import dateline.model.Problem.Severity;
import dateline.model.Source;
import dateline.session.OpenTimeline;
import java.util.List;

/**
 * What there is to know of a timeline's health.
 *
 * @param found how many quotations stand in their article at one place
 * @param quotations how many there are
 * @param unsupported the events without evidence, by their places in the file, ascending
 * @param changed the sources whose copy is not the one that was meant
 * @param matching how many copies are
 * @param documents problems of articles: missing, unreadable, or with another checksum
 * @param file problems of the timeline's file itself
 */
record Checkup(
    long found,
    int quotations,
    List<Citation> lost,
    List<Citation> ambiguous,
    List<Integer> unsupported,
    List<Source> neverCited,
    List<Source> changed,
    long matching,
    List<Problem> documents,
    List<Problem> file) {

  static Checkup of(OpenTimeline open) {
    Dossier dossier = open.dossier();
    return new Checkup(
        dossier.citations().stream().filter(one -> one.anchor() instanceof Anchor.Exact).count(),
        dossier.citations().size(),
        dossier.lost(),
        dossier.ambiguous(),
        dossier.eventsWithoutEvidence().boxed().toList(),
        open.timeline().sources().stream()
            .filter(source -> dossier.neverCited().contains(source.id()))
            .toList(),
        with(open, Checksum.DIFFERS),
        with(open, Checksum.MATCHES).size(),
        problems(open, About.DOCUMENT),
        problems(open, About.FILE));
  }

  private static List<Source> with(OpenTimeline open, Checksum wanted) {
    return open.timeline().sources().stream()
        .filter(source -> open.dossier().checksum(source.id()) == wanted)
        .toList();
  }

  private static List<Problem> problems(OpenTimeline open, About about) {
    return open.problems().stream().filter(problem -> problem.about() == about).toList();
  }

  /** How many things need mending; what is only worth knowing is not among them. */
  long troubles() {
    return lost.size() + ambiguous.size() + grave(documents) + grave(file);
  }

  private static long grave(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity() != Severity.HINT).count();
  }
}
