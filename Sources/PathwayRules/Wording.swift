package import PathwayDiagnostics

/// The words of one finding.
package struct Wording: Sendable {
  /// What is wrong, in one line without a full stop.
  package var message: Text

  /// What stands at the place.
  package var label: Text?

  /// What to do, the act first.
  package var help: Text?

  /// What may have been meant, the likeliest first.
  package var suggestions: [String]

  /// What stands at the related place.
  package var related: Text?

  /// What would mend it.
  package var repairs: [Repair]

  package init(
    _ message: Text, label: Text? = nil, help: Text? = nil, suggestions: [String] = [], related: Text? = nil,
    repairs: [Repair] = []
  ) {
    self.message = message
    self.label = label
    self.help = help
    self.suggestions = suggestions
    self.related = related
    self.repairs = repairs
  }
}
