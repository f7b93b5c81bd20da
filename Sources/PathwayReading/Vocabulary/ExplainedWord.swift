internal import PathwayDiagnostics
internal import PathwayModel

/// A word of the language of which the vocabulary says what it means.
protocol ExplainedWord: LanguageWord {
  /// What it means, as a phrase without a full stop.
  var explanation: Text { get }
}
