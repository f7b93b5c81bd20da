internal import PathwayDiagnostics

/// What an editor offers to write as the value of a key.
extension ValueType {
  /// The values, or the entries where the author chooses the keys.
  var snippets: [Snippet] {
    switch self {
    case .boolean, .removable(.boolean): Self.answers
    case .deadline: [.time, .deadline]
    case .declarations(let form) where form === StepKey.table: StepSnippets.all
    case .declarations(let form) where form === HandoffKey.table: HandoffSnippets.all
    case .declarations(let form): DeclarationSnippets.all(of: form)
    case .bindings: [.binding]
    case .mapping(let form) where form === AcknowledgementKey.table: [.acknowledgement]
    case .mapping(let form) where form === FeedbackKey.table: [.feedback]
    case .mapping(let form) where form === ConsentKey.table: [.consent]
    case .mapping(let form) where form === WaitingKey.table: [.waiting]
    default: []
    }
  }

  /// The items of a list.
  var itemSnippets: [Snippet] {
    switch self {
    case .branches(let form) where form === BranchKey.table: BranchSnippets.choices
    case .branches: BranchSnippets.events
    case .list(let form) where form === DeviationKey.table: [.deviation]
    case .list(let form) where form === CoordinationKey.table: [.coordination]
    default: []
    }
  }

  private static let answers = [
    Snippet(label: Text("ja"), Text(nb: "Ja", en: "Yes"), "ja"),
    Snippet(label: Text("nei"), Text(nb: "Nei", en: "No"), "nei"),
  ]
}
