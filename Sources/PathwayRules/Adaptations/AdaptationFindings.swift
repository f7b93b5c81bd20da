package import PathwayAnalysis
package import PathwayDiagnostics
internal import PathwayModel
package import SourceText

/// What was found in an adapted pathway, held against what its base has already: only what is new is told, and where it was caused.
package struct AdaptationFindings {
  private let adapted: AdaptedPathway
  private let ownFiles: Set<FileID>

  /// Where the adaptation changes or removes each thing, by identifier.
  private let places: [String: Origin]

  /// The bindings that change more of their roles than what people call them, each where it is written.
  private let bindings: [String: Origin]

  /// What each step and contract hangs together with, by identifier.
  private let neighbours: [Identifier: [String]]

  /// Prepares to tell the findings of an adaptation.
  ///
  /// - Parameter ownFiles: The files that the adaptation has and its base has not.
  package init(of adapted: AdaptedPathway, in ownFiles: Set<FileID>) {
    self.adapted = adapted
    self.ownFiles = ownFiles
    places = Self.places(in: adapted.adaptation)
    bindings = Self.bindings(in: adapted)
    neighbours = Self.neighbours(in: adapted)
  }

  /// Returns the findings that the base does not have, or has as less severe, each at the place that caused it.
  package func new(_ findings: [Finding], besides known: [Finding]) -> [Finding] {
    var severities: [Key: Severity] = [:]
    for finding in known {
      let key = key(of: finding)
      severities[key] = max(severities[key] ?? finding.severity, finding.severity)
    }
    return findings.filter { finding in severities[key(of: finding)].map { $0 < finding.severity } ?? true }
      .map { placed($0) }
  }

  /// Returns the accepted findings that are not accepted in the base.
  package func new(_ accepted: [AcceptedFinding], besides known: [AcceptedFinding]) -> [AcceptedFinding] {
    let keys = Set(known.map { key(of: $0.finding) })
    return accepted.filter { !keys.contains(key(of: $0.finding)) }.map { accepted in
      var accepted = accepted
      accepted.finding = placed(accepted.finding)
      return accepted
    }
  }

  /// Returns the checks that the base has decided.
  package func new(_ unassessed: [UnassessedCheck], besides known: [UnassessedCheck]) -> [UnassessedCheck] {
    unassessed.compactMap { check in
      let isKnown = known.contains { $0.code == check.code && isSamePlace($0.origin, check.origin) }
      guard !isKnown else { return nil }
      var check = check
      if !isOwn(check.origin) { check.origin = adapted.adaptation.origin }
      return check
    }
  }

  /// The same check of a pathway as a whole stands at its name, which is another here than in the base.
  private func isSamePlace(_ known: Origin, _ origin: Origin) -> Bool {
    if known.place == origin.place { return true }
    return known.place == adapted.base.pathway.origin.place && origin.place == adapted.effective.pathway.origin.place
  }

  /// What makes two findings the same; the pathway as a whole has another name here than in the base.
  private func key(of finding: Finding) -> Key {
    let name = adapted.base.pathway.id.text
    let own = adapted.adaptation.id.text
    return Key(code: finding.code, subject: finding.subject.map { $0 == own ? name : $0 })
  }

  private struct Key: Hashable {
    let code: RuleCode
    let subject: [String]
  }

  // MARK: - Places

  private func isOwn(_ origin: Origin) -> Bool {
    guard let place = origin.place else { return true }
    return ownFiles.contains(place.file)
  }

  /// Moves a finding in a file of the base to what the adaptation says of the same thing.
  private func placed(_ finding: Finding) -> Finding {
    guard let place = finding.place, !isOwn(finding.origin), adapted.adaptation.origin.place != nil else {
      return finding
    }
    var placed = finding
    placed.origin = cause(of: finding)
    placed.label = nil
    placed.related.insert(RelatedPlace(place, .inBase), at: 0)
    placed.repairs = []
    return placed
  }

  /// Where the adaptation speaks of what a finding is about, or of what that hangs together with; else its name.
  private func cause(of finding: Finding) -> Origin {
    let subject = finding.subject
    let things = subject + subject.flatMap { neighbours[Identifier($0)] ?? [] }
    for places in [places, bindings] {
      for id in things {
        if let origin = places[id] { return origin }
      }
    }
    return adapted.adaptation.removals.steps.first?.origin ?? adapted.adaptation.origin
  }

  private static func bindings(in adapted: AdaptedPathway) -> [String: Origin] {
    var places: [String: Origin] = [:]
    for binding in adapted.adaptation.bindings {
      guard let bound = adapted.effective.resolved.actor(binding.role),
        var role = adapted.base.resolved.actor(binding.role)
      else { continue }
      role.name = bound.name
      role.annotations = bound.annotations
      if role != bound { places[binding.role.id.text] = binding.role.origin }
    }
    return places
  }

  /// A step has its owner, and the contracts that it had in the base; a contract has its ends and their owners.
  private static func neighbours(in adapted: AdaptedPathway) -> [Identifier: [String]] {
    let effective = adapted.effective
    var neighbours: [Identifier: [String]] = [:]
    func owner(of reference: Reference?) -> String? {
      effective.resolved.stepIndex(reference).flatMap { effective.steps[$0].responsible?.id.text }
    }
    for index in effective.steps.indices {
      let id = effective.steps[index].id
      if let owner = effective.steps[index].responsible { neighbours[id, default: []].append(owner.id.text) }
    }
    for handoff in adapted.base.handoffs {
      for end in [handoff.from, handoff.to] {
        if let end { neighbours[end.id, default: []].append(handoff.id.text) }
      }
    }
    for handoff in effective.handoffs {
      let ends = [handoff.from, handoff.to].compactMap { $0 }
      neighbours[handoff.id] =
        ends.map { $0.id.text } + ends.compactMap { owner(of: $0) } + handoff.copies.map { $0.id.text }
    }
    return neighbours
  }

  private static func places(in adaptation: Adaptation) -> [String: Origin] {
    let changes = adaptation.changes
    let removals = adaptation.removals
    let references =
      changes.steps.map { $0.step } + changes.handoffs.map { $0.handoff } + changes.deadlines.map { $0.deadline }
      + removals.steps + removals.handoffs + removals.duties + removals.documents
    return Dictionary(references.map { ($0.id.text, $0.origin) }) { first, _ in first }
  }
}

extension Text {
  fileprivate static let inBase = Text(nb: "i forløpet som tilpasses", en: "in the pathway that is adapted")
}
