package dateline.index;

import dateline.index.SearchWords.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts by their words. Immutable, in memory, and safe for any thread.
 *
 * <p>The texts themselves are not kept. What is kept costs about a third of their bytes where they
 * are prose, and some 15 bytes for each title of a large timeline. Nothing is ranked: a text is
 * found or not, and the order is the caller's.
 */
public final class TextIndex {

  private static final String FIELD = "text";
  private static final FieldType WORDS = words();
  private static final double BUFFER_MEGABYTES = 32;

  /** Of a phrase whose last word is a beginning only so many words are tried. */
  private static final int MOST_ENDINGS = 2_000;

  /** Lucene's warnings of speed and figures of no use here; kept silent as long as this is held. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final IndexSearcher searcher;
  private final long bytes;

  private TextIndex(IndexSearcher searcher, long bytes) {
    this.searcher = searcher;

    this.bytes = bytes;
  }

  /**
   * What was found.
   *
   * @param entries the numbers of the entries that have all words
   * @param similar whether they have similar words only, since none has these
   */
  public record Found(BitSet entries, boolean similar) {}

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /**
   * Makes an index. Takes seconds for a million titles or for 20 MB of prose, so belongs off the
   * JavaFX thread.
   *
   * @param entries the texts of each entry, numbered from 0; a phrase never reaches from one text
   *     into the next
   * @param cancelled asked between any two entries
   * @throws CancellationException when it says so
   */
  public static TextIndex of(Iterable<List<String>> entries, BooleanSupplier cancelled) {
    LUCENE.setLevel(Level.OFF);
    // Texts keep their number only as long as segments are merged in their order, by one thread.
    Folding folding = new Folding();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(folding)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false);
    try {
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (List<String> texts : entries) {
          if (cancelled.getAsBoolean()) {
            throw new CancellationException("no longer wanted");
          }
          Document document = new Document();
          texts.forEach(text -> document.add(new Field(FIELD, text, WORDS)));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setQueryCache(null);
      return new TextIndex(searcher, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many entries there are. */
  public int size() {
    return searcher.getIndexReader().maxDoc();
  }

  /** How much memory it takes, in bytes. */
  public long bytes() {
    return bytes;
  }

  /** The entries that have all words; those with similar ones where none has. None for no words. */
  public Found search(SearchWords wanted) {
    if (wanted.isBlank()) {
      return new Found(new BitSet(), false);
    }
    BitSet found = entries(wanted, false);
    if (!found.isEmpty()) {
      return new Found(found, false);
    }
    BitSet similar = entries(wanted, true);
    return new Found(similar, !similar.isEmpty());
  }

  private BitSet entries(SearchWords wanted, boolean similar) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    try {
      for (Clause clause : wanted.clauses()) {
        all.add(query(clause, similar), BooleanClause.Occur.FILTER);
      }
      BitSet entries = new BitSet();
      Query query = searcher.rewrite(all.build());
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          DocIdSetIterator found = scorer.iterator();
          for (int at = found.nextDoc();
              at != DocIdSetIterator.NO_MORE_DOCS;
              at = found.nextDoc()) {
            entries.set(leaf.docBase + at);
          }
        }
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(Clause clause, boolean similar) throws IOException {
    if (!clause.isSingle()) {
      return phrase(clause);
    }
    Term word = new Term(FIELD, clause.first());
    if (similar && SearchWords.slips(clause.first()) > 0) {
      return new AutomatonQuery(word, like(clause));
    }
    return clause.begun() ? new PrefixQuery(word) : new TermQuery(word);
  }

  private static Automaton like(Clause clause) {
    Automaton words =
        new LevenshteinAutomata(clause.first(), true)
            .toAutomaton(SearchWords.slips(clause.first()));
    Automaton all =
        clause.begun() ? Operations.concatenate(List.of(words, Automata.makeAnyString())) : words;
    return Operations.determinize(all, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private Query phrase(Clause clause) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    List<String> words = clause.words();
    for (String word : words.subList(0, words.size() - 1)) {
      phrase.add(new Term(FIELD, word));
    }
    List<Term> endings = clause.begun() ? endings(clause.last()) : List.of(last(clause));
    if (endings.isEmpty()) {
      return new MatchNoDocsQuery("no word begins like this");
    }
    return phrase.add(endings.toArray(Term[]::new)).build();
  }

  private static Term last(Clause clause) {
    return new Term(FIELD, clause.last());
  }

  /** The words that begin like this. */
  private List<Term> endings(String beginning) throws IOException {
    List<Term> endings = new ArrayList<>();
    @Nullable Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), FIELD);
    if (terms == null) {
      return endings;
    }
    TermsEnum all = terms.iterator();
    BytesRef start = new BytesRef(beginning);
    if (all.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return endings;
    }
    @Nullable BytesRef at = all.term();
    while (at != null && endings.size() < MOST_ENDINGS && StringHelper.startsWith(at, start)) {
      endings.add(new Term(FIELD, BytesRef.deepCopyOf(at)));
      at = all.next();
    }
    return endings;
  }
}
