import PathwayKit
import PathwayModel

/// A pathway of the project, or an adaptation of one, that a new file can begin with.
struct OfferedPathway {
  /// The identifier.
  let id: Identifier

  /// The title; that of an adaptation is its base's.
  let title: String?

  /// The absolute path of its file.
  let path: String

  /// Whether it is a local adaptation.
  let isAdaptation: Bool
}
