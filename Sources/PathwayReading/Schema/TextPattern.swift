internal import PathwayModel

/// The patterns of what the scanner takes, in the regular expressions that Python and JavaScript share.
enum TextPattern {
  /// An identifier.
  static let identifier = "[a-zæøå0-9][a-zæøå0-9-]*"

  /// A length of time.
  static let duration = "\(number)\(space)+(\(units))|\(instants)"

  /// A length of time, or a range of them.
  static let durationRange = "\(number)(\(dash)\(number))?\(space)+(\(units))|\(instants)"

  /// A step, or the start of one.
  static let anchor = "(start av +)?\(identifier)"

  /// A version: three numbers of at most six digits that count.
  static let version = "\(part)\\.\(part)\\.\(part)"

  /// Ages of at most 150 years.
  static let ages = "\(age)(\\+|\(dash)\(age))"

  /// A range of whole numbers.
  static let integerRange = "\(number)\(dash)\(number)"

  /// A whole number.
  static let integer = number

  /// A number of rounds, at least one.
  static let rounds = "0{0,8}[1-9][0-9]{0,8}\(space)+runder?"

  /// A day; which days a month has is the business of the format `date`.
  static let date = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

  /// The code of a rule.
  static let ruleCode = "[Pp][Ff][0-9]{3}"

  private static let number = "[0-9]{1,9}"
  private static let part = "0{0,3}[0-9]{1,6}"
  private static let age = "0{0,6}(150|1[0-4][0-9]|[0-9]{1,2})"
  private static let space = "[ \\t\\n\\u00a0\\u202f]"
  private static let dash = "\(space)*[-–]\(space)*"
  private static let instants = "straks|samme dag"
  private static let units = TimeUnit.allCases.flatMap { [$0.singular, $0.plural] }.unique.joined(separator: "|")
}

extension [String] {
  /// The texts, each once.
  fileprivate var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
