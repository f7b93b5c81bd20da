package import PathwayModel
package import SourceText

/// A pathway that is laid in another, and what has been found in it by itself.
package struct UsedPart: Sendable {
  /// The identifier of the pathway.
  package let pathway: Identifier

  /// The identifier of the step that uses it.
  package let step: Identifier

  /// The identifier of the step of it at which runs begin.
  package let entry: Identifier

  /// Where it is used.
  package let origin: Origin

  /// The files that it is written in.
  package let files: Set<FileID>

  /// What is found in it by itself.
  package let sightings: Set<Sighting>

  /// Creates a part.
  package init(
    pathway: Identifier, step: Identifier, entry: Identifier, origin: Origin, files: Set<FileID>,
    sightings: Set<Sighting>
  ) {
    self.pathway = pathway
    self.step = step
    self.entry = entry
    self.origin = origin
    self.files = files
    self.sightings = sightings
  }
}
