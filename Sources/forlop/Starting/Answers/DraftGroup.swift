import PathwayKit
import PathwayModel

/// The patients that a new pathway is for.
enum DraftGroup {
  /// Nobody has said.
  case unknown

  /// A group of a catalogue.
  case catalogued(Offer<PatientGroup>)

  /// A group in the author's own words.
  case described(String)
}
