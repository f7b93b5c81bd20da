public import SourceText

/// What a rule has found: facts first, and the words for them in both languages.
public struct Finding: Equatable, Sendable {
  /// The code of the rule.
  public var code: RuleCode

  /// The name of the rule.
  public var name: String

  /// How much it matters.
  public var severity: Severity

  /// How sure it is.
  public var certainty: Certainty

  /// What is wrong, in one line without a full stop.
  public var message: Text

  /// What stands at the place, for the mark under it; nothing where the message says it all.
  public var label: Text?

  /// What to do, the act first.
  public var help: Text?

  /// The grounds for the rule or the duty, as they are cited.
  public var grounds: [String]

  /// The identifier of the pathway or catalogue that it was found in, or the path of a file that could not be read.
  public var owner: String

  /// The identifiers of what it is about, the outermost first.
  public var subject: [String]

  /// What may have been meant, the likeliest first.
  public var suggestions: [String]

  /// Other places that it speaks of.
  public var related: [RelatedPlace]

  /// The run that leads to the gap, where the finding speaks of one.
  public var witness: [WitnessStep]?

  /// What happens at the end of the run, in words.
  public var outcome: Text?

  /// The changes that would mend it.
  public var fixes: [Fix]

  /// What would mend it, as the rule knows it; fixes are made of it once somebody looks at the text.
  package var repairs: [Repair] = []

  /// The smallest stretch that a reader must change.
  public var origin: Origin

  /// Creates a finding.
  public init(
    code: RuleCode, name: String, severity: Severity, certainty: Certainty = .gap, message: Text, label: Text? = nil,
    help: Text? = nil, grounds: [String] = [], owner: String, subject: [String] = [], suggestions: [String] = [],
    related: [RelatedPlace] = [], witness: [WitnessStep]? = nil, outcome: Text? = nil, fixes: [Fix] = [],
    origin: Origin = .none
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.certainty = certainty
    self.message = message
    self.label = label
    self.help = help
    self.grounds = grounds
    self.owner = owner
    self.subject = subject
    self.suggestions = suggestions
    self.related = related
    self.witness = witness
    self.outcome = outcome
    self.fixes = fixes
    self.origin = origin
  }

  /// The place, where the model was read from a file.
  public var place: Place? { origin.place }

  /// A name for this finding that survives edits elsewhere in the file: made of code, pathway and identifiers, never of lines.
  public var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325  // FNV-1a, 64 bits
    for part in [code.description, owner] + subject {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = (hash ^ 0) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
