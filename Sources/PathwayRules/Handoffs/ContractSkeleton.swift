internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A contract of which nothing but its ends is known: what is handed over is for the author to say.
enum ContractSkeleton {
  /// Returns the repair that declares a contract, with what each type asks for as comments.
  ///
  /// What every type needs stays empty, each a fault of its own until somebody has filled it in.
  static func repair(
    from source: Identifier, to target: Identifier, near origin: Origin, in resolved: ResolvedPathway
  ) -> Repair {
    let entries = [
      NewEntry("fra", .text(source.text)), NewEntry("til", .text(target.text)),
      NewEntry("type", .blank("ett av ordene under, og det som står etter det, på egne linjer", notes: notes)),
      NewEntry("kvittering", .entries(acknowledgement)),
    ]
    let name = freeName("\(source.text)-til-\(target.text)", in: resolved)
    return Repair(
      .declare, .unsafe, .declare(NewEntry(name, .entries(entries)), section: "overleveringer", near: origin))
  }

  /// The receipt that the sender of whatever it is waits for.
  private static let acknowledgement = [
    NewEntry("nivå", .blank("hva avsenderen må få vite, minst det typen krever")),
    NewEntry("innen", .blank("hvor lenge avsenderen venter på svar, som 2 virkedager")),
    NewEntry("mangler", .blank("steget som tar over når svaret ikke kommer, eller {varsle: [<aktør>]}")),
  ]

  /// What each type asks for, a line each.
  private static let notes = HandoffKind.allCases.map { kind in
    let parts = kind.requirements.partNames
    return
      "\(kind.word): \(parts.joined(separator: ", ")), kvittering (minst \(kind.requirements.acknowledgement.word))"
  }

  /// Returns a name that no step, event or actor has; that of another contract is avoided where the text is changed.
  private static func freeName(_ name: String, in resolved: ResolvedPathway) -> String {
    var free = name
    var number = 2
    while isTaken(Reference(Identifier(free)), in: resolved) {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }

  private static func isTaken(_ name: Reference, in resolved: ResolvedPathway) -> Bool {
    resolved.stepIndex(name) != nil || resolved.eventIndex(name) != nil || resolved.actorID(name) != nil
  }
}

extension HandoffRequirements {
  /// The keys of the parts that must be there, in the order in which they are written.
  fileprivate var partNames: [String] {
    let names: [(Parts, String)] = [
      (.document, "dokument"), (.channel, "kanal"), (.deadline, "frist"), (.rejection, "avslag"),
      (.waitingOwner, "ansvar i ventetid"), (.feedback, "tilbakemelding"), (.legalBasis, "hjemmel"),
      (.informedPatient, "informerer pasient"),
    ]
    return names.filter { parts.contains($0.0) }.map { $0.1 }
  }
}

extension Text {
  fileprivate static let declare = Text(
    nb: "legg til overleveringen, og fyll inn det som er tomt", en: "add the handoff, and fill in what is empty")
}
