import ArgumentParser
import PathwayKit

/// Gets questions answered: by an option of the command, by somebody at a terminal, or by what is taken where nobody says anything.
struct Interview {
  /// The language that is asked in.
  let language: Language

  private var respondent: (any Respondent)?

  /// Prepares to ask; without a respondent nobody can be asked.
  init(_ respondent: (any Respondent)?, language: Language) {
    self.respondent = respondent
    self.language = language
  }

  /// Says something before the first question, where somebody is asked.
  mutating func say(_ text: Text) {
    show(text[language] + "\n")
  }

  /// Returns the answer to a question.
  ///
  /// - Parameter given: What an option of the command says.
  mutating func answer<Value>(to question: Question<Value>, given: String? = nil) throws(CommandFailure) -> Value {
    if let given { return try accept(given, question) }
    if respondent != nil { return try ask(question) }
    guard let fallback = question.fallback else { throw failure(.missing(question.option, question.text)) }
    return fallback.value
  }

  /// Returns a failure of whoever answers.
  func failure(_ text: Text) -> CommandFailure {
    CommandFailure(message: text[language].printable, exitCode: .usage)
  }

  private func accept<Value>(_ given: String, _ question: Question<Value>) throws(CommandFailure) -> Value {
    let answer = Self.trimmed(given)
    guard !answer.isEmpty else { throw failure(.refused(question.option, .nothing)) }
    switch Self.read(answer, question) {
    case .value(let value): return value
    case .refused(let reason): throw failure(.refused(question.option, reason))
    case .several(let reason, _): throw failure(.refused(question.option, reason))
    }
  }

  // MARK: - Asking

  private mutating func ask<Value>(_ question: Question<Value>) throws(CommandFailure) -> Value {
    show("\n\(question.text[language])\n")
    for line in question.explanation[language].split(separator: "\n") { show("  \(line)\n") }
    var choices = question.choices
    var fallback = question.fallback
    list(choices)
    while true {
      show(fallback.map { "[\($0.label[language].printable)] > " } ?? "> ")
      guard let line = respondent?.answer() else {
        show("\n")
        throw failure(.stopped)
      }
      let answer = Self.trimmed(line)
      if answer.isEmpty {
        if let fallback { return fallback.value }
        tell(.nothing)
      } else if !choices.isEmpty, let number = Int(answer) {
        if choices.indices.contains(number - 1) { return choices[number - 1].value }
        tell(.noNumber(choices.count))
      } else {
        switch Self.read(answer, question) {
        case .value(let value): return value
        case .refused(let reason): tell(reason)
        case .several(let heading, let found):
          tell(heading)
          choices = found
          list(choices)
          fallback = found.first.map { Choice(label: Text("1"), value: $0.value) }
        }
      }
    }
  }

  private mutating func list<Value>(_ choices: [Choice<Value>]) {
    let width = "\(choices.count)".count
    for (place, choice) in choices.enumerated() {
      let number = "\(place + 1)"
      let indentation = String(repeating: " ", count: 2 + width - number.count)
      show("\(indentation)\(number)  \(choice.label[language].printable)\n")
    }
  }

  private mutating func tell(_ text: Text) { show("  \(text[language].printable)\n") }

  private mutating func show(_ text: String) { respondent?.show(text) }

  // MARK: - Reading

  private static func read<Value>(_ answer: String, _ question: Question<Value>) -> Reading<Value> {
    answer.contains("\u{FFFD}") ? .refused(.unreadable) : question.read(answer)
  }

  /// An answer without the white space around it.
  private static func trimmed(_ answer: String) -> String {
    var text = answer[...].drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Text {
  fileprivate static let nothing = Text(nb: "her må det stå noe", en: "something must be said here")

  fileprivate static let unreadable = Text(
    nb: "svaret har tegn som ikke lot seg lese; skriv det på nytt",
    en: "the answer has characters that could not be read; write it again")

  fileprivate static let stopped = Text(nb: "avbrutt; ingenting er skrevet", en: "stopped; nothing is written")

  fileprivate static func noNumber(_ count: Int) -> Text {
    Text(
      nb: "velg et tall fra 1 til \(count), eller skriv med ord", en: "choose a number from 1 to \(count), or use words"
    )
  }

  fileprivate static func refused(_ option: String, _ reason: Text) -> Text {
    Text(nb: "\(option): \(reason.nb)", en: "\(option): \(reason.en)")
  }

  fileprivate static func missing(_ option: String, _ question: Text) -> Text {
    Text(
      nb: "legg til \(option): \(question.nb.lowercasedFirst) Ingen kan svare her, og ingenting er skrevet",
      en: "add \(option): \(question.en.lowercasedFirst) Nobody can answer here, and nothing is written")
  }
}

extension String {
  /// The text with a small letter first.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
