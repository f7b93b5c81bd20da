/// What a project has decided for itself, in its `.forlop.yaml`; everything may be left out.
public struct Configuration: Equatable, Sendable {
  /// How much the findings of one rule matter.
  public struct RuleSetting: Equatable, Sendable {
    /// The code of the rule.
    public var rule: Placed<String>

    /// How much its findings matter.
    public var level: RuleLevel

    /// Creates a setting.
    public init(rule: Placed<String>, level: RuleLevel) {
      self.rule = rule
      self.level = level
    }
  }

  /// How strictly pathways are judged.
  public var preset: Placed<Preset>?

  /// The language of messages.
  public var language: Placed<MessageLanguage>?

  /// The date that counts as today.
  public var today: Placed<CalendarDate>?

  /// The rules whose findings matter more or less than they do as a rule.
  public var rules: [RuleSetting]

  /// The paths that are left out where folders are searched, relative to the folder of the file; `*` stands for any part of a name, `**` for
  /// any folders.
  public var excluded: [Placed<String>]

  /// The file with the findings that were there when the project began, relative to the folder of the file.
  public var baseline: Placed<String>?

  /// The codes of rules whose findings may not be accepted away.
  public var unacceptable: [Placed<String>]

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Creates a configuration.
  public init(
    preset: Placed<Preset>? = nil, language: Placed<MessageLanguage>? = nil, today: Placed<CalendarDate>? = nil,
    rules: [RuleSetting] = [], excluded: [Placed<String>] = [], baseline: Placed<String>? = nil,
    unacceptable: [Placed<String>] = [],
    unreadKeys: UnreadKeys = UnreadKeys()
  ) {
    self.preset = preset
    self.language = language
    self.today = today
    self.rules = rules
    self.excluded = excluded
    self.baseline = baseline
    self.unacceptable = unacceptable
    self.unreadKeys = unreadKeys
  }
}
