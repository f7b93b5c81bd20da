package import PathwayModel

/// What a file holds.
package enum FileContent: Equatable, Sendable {
  /// A pathway.
  indirect case pathway(Pathway)

  /// A catalogue.
  indirect case catalogue(Catalogue)

  /// A local adaptation of a pathway.
  indirect case adaptation(Adaptation)

  /// A walk through a pathway.
  indirect case scenario(Scenario)

  /// YAML that is none of ours.
  case other

  /// Nothing that could be read; the faults say why.
  case unreadable

  /// Whether nothing could be read.
  package var isUnreadable: Bool {
    if case .unreadable = self { true } else { false }
  }

  /// The vocabulary of the top-level mapping; nothing where the file is none of ours.
  package var form: FormTable? {
    switch self {
    case .pathway: FileKind.pathway.form
    case .catalogue: FileKind.catalogue.form
    case .adaptation: FileKind.adaptation.form
    case .scenario: FileKind.scenario.form
    case .other, .unreadable: nil
    }
  }
}
