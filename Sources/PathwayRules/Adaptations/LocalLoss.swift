internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Something that patients are promised nationally and not, or less, where an adaptation holds.
struct LocalLoss {
  /// Which rule speaks of it; of one change the first that fits.
  enum Kind {
    /// A time that may end later, or is gone.
    case time

    /// A contract that asks or carries less.
    case contract

    /// Something that is taken out, or its norm lowered.
    case norm
  }

  /// Which rule speaks of it.
  let kind: Kind

  /// What is lost, in words.
  let sentence: Text

  /// What it is a part of, and where that has parts, which.
  let subject: [Identifier]

  /// How binding it is nationally.
  let norm: NormStrength

  /// The times that have become longer, where times have.
  let differences: [Difference]

  /// The smallest stretch of the adaptation that takes it away.
  let origin: Origin

  /// Where it stands nationally.
  let national: Origin

  /// Whether the adaptation says why.
  let hasReason: Bool

  /// What else the adaptation has to do with it.
  var related: [RelatedPlace] {
    guard let place = national.place, place != origin.place else { return [] }
    return [
      RelatedPlace(place, Text(nb: "dette står i det nasjonale forløpet", en: "this is what the national pathway says"))
    ]
  }
}

extension AdaptedPathway {
  /// Everything that the adaptation takes away by changing or removing it, in the order of the adaptation.
  var losses: [LocalLoss] {
    ChangedParts(of: self).losses + RemovedParts(of: self).losses
  }
}
