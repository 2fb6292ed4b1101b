package dateline.app;

import java.awt.HeadlessException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints documents. An interface, since there is no printing without a screen. */
interface HandoutPrinter {

  /** What became of it. */
  enum Outcome {
    SENT,
    GIVEN_UP,
    NO_PRINTER
  }

  /**
   * Asks which printer, and prints. Takes as long as the user thinks, so not to be called on the
   * JavaFX thread.
   *
   * @param title under which the printer lists it
   * @param pdf the document
   * @throws IOException if the printer refuses it
   */
  Outcome print(String title, byte[] pdf) throws IOException;

  /**
   * The system's printers, through the JDK's print dialog: JavaFX's own is the same one, but holds
   * the JavaFX thread and prints only pictures of nodes.
   */
  static Outcome onPaper(String title, byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setJobName(title);
      job.setPageable(new PDFPageable(document));
      if (job.getPrintService() == null) {
        return Outcome.NO_PRINTER;
      }
      if (!job.printDialog()) {
        return Outcome.GIVEN_UP;
      }
      job.print();
      return Outcome.SENT;
    } catch (HeadlessException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      return Outcome.NO_PRINTER;
    } catch (PrinterException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
