import PathwayKit
import Testing

/// One property of one thing in a pathway, changed.
struct Mutation: Sendable, CustomTestStringConvertible {
  /// The type and the name of the property, as Swift calls them.
  let type: String
  let label: String

  /// What of the pathway a difference must speak of; nothing where it is all of something.
  let property: ComparedProperty?

  /// The change.
  let change: @Sendable (inout Pathway) -> Void

  var testDescription: String { "\(type).\(label)" }

  /// The differences from the dressed pathway to the changed one, or back.
  func differences(back: Bool = false) -> [Difference] {
    var changed = DressedPathway.pathway
    change(&changed)
    let (old, new) = (Self.dressed, Self.analysed(changed))
    return PathwayComparison(from: back ? new : old, to: back ? old : new).differences
  }

  /// The differences in words.
  func sentences() -> [Text] {
    var changed = DressedPathway.pathway
    change(&changed)
    let new = Self.analysed(changed)
    let words = DifferenceWords(from: Self.dressed, to: new)
    return PathwayComparison(from: Self.dressed, to: new).differences.map { words.sentence($0) }
  }

  private static let dressed = analysed(DressedPathway.pathway)

  private static func analysed(_ pathway: Pathway) -> AnalysedPathway {
    AnalysedPathway(PathwayGraph(ResolvedPathway(pathway, scope: DressedPathway.scope)))
  }

  /// A property of something that a pathway holds, with changes of it.
  static func of<Whole>(
    _ place: any WritableKeyPath<Pathway, Whole> & Sendable,
    _ label: String, _ property: ComparedProperty?, _ changes: (@Sendable (inout Whole) -> Void)...
  ) -> [Mutation] {
    changes.map { change in
      Mutation(type: "\(Whole.self)", label: label, property: property) { change(&$0[keyPath: place]) }
    }
  }
}
