import PathwayKit

/// A question to whoever starts a file, which an option of the command can answer as well.
struct Question<Value> {
  /// What is asked.
  var text: Text

  /// What helps to answer it.
  var explanation: Text

  /// The option that answers it, such as `--title`.
  var option: String

  /// What can be chosen by number.
  var choices: [Choice<Value>] = []

  /// What is taken where nothing is answered.
  var fallback: Choice<Value>?

  /// What an answer in words means.
  var read: (String) -> Reading<Value>
}

extension Text {
  /// How one answers where what can be chosen has identifiers.
  static let chooseByNumberOrID = Text(
    nb: "Velg med et tall, eller skriv kortnavnet.", en: "Choose by number, or write the short name.")
}
