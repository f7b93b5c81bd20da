internal import PathwayDiagnostics
internal import PathwayModel

/// A column of a drawing in which one responsibility area acts.
enum Lane: Hashable {
  /// An area.
  case area(ResponsibilityArea)

  /// Steps that stand for other pathways and have no owner of their own.
  case otherPathways

  /// Steps whose owner or area is not known.
  case unknown

  /// The heading.
  var heading: Text {
    switch self {
    case .area(let area): area.heading
    case .otherPathways: Phrase.otherPathways
    case .unknown: Phrase.noArea
    }
  }
}
