package dateline.picture;

/**
 * A picture that cannot be shown. Its message is the end of a sentence that begins with the
 * picture's name: "is cut short.".
 */
public final class BadPicture extends Exception {
  private static final long serialVersionUID = 1L;

  BadPicture(String message) {
    super(message);
  }

  BadPicture(String message, Throwable cause) {
    super(message, cause);
  }

  /** What is wrong, as the end of a sentence. */
  public String ending() {
    return String.valueOf(getMessage());
  }
}
