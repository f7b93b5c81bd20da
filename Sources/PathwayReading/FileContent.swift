package import PathwayModel
package import SourceText

/// What a file holds.
package enum FileContent: Sendable {
  /// A pathway.
  indirect case pathway(Pathway)

  /// A catalogue.
  indirect case catalogue(Catalogue)

  /// A local adaptation of a pathway.
  indirect case adaptation(Adaptation)

  /// A walk through a pathway, at the key that says so.
  case scenario(Origin)

  /// YAML that is none of ours.
  case other

  /// Nothing that could be read; the faults say why.
  case unreadable
}
