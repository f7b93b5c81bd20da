internal import PathwayDiagnostics
internal import PathwayModel

/// The declarations that a pathway can see and that are no longer in use on a day.
struct OutdatedEntries {
  private var entries: [ReferenceKind: [Identifier: Obsolescence]] = [:]

  /// Finds the declarations whose last day has passed.
  init(in resolved: ResolvedPathway, on today: CalendarDate) {
    for scope in [resolved.local, resolved.scope] {
      add(scope.actors.elements, .actor, today)
      add(scope.documents.elements, .document, today)
      add(scope.channels.elements, .channel, today)
      add(scope.legalBases.elements, .legalBasis, today)
      add(scope.patientGroups.elements, .patientGroup, today)
      add(scope.healthCommunities.elements, .healthCommunity, today)
      add(scope.sources.elements, .source, today)
    }
  }

  /// The identifiers of the declarations, whatever they are.
  private(set) var identifiers: Set<Identifier> = []

  /// Whether everything is in use.
  var isEmpty: Bool { entries.isEmpty }

  /// Returns what is said about the declaration that a reference names, where it is no longer in use.
  func obsolescence(of use: ReferenceUse, in resolved: ResolvedPathway) -> Obsolescence? {
    let id = use.reference.id
    switch use.kind {
    case .stepOrActor: return resolved.stepIndex(use.reference) == nil ? entries[.actor]?[id] : nil
    case .alertable: return entries[.actor]?[id]
    case .legalBasis:
      return resolved.legalBasis(use.reference) == nil ? entries[.source]?[id] : entries[.legalBasis]?[id]
    default: return entries[use.kind]?[id]
    }
  }

  private mutating func add(_ elements: [some AnnotatedDeclaration], _ kind: ReferenceKind, _ today: CalendarDate) {
    for index in elements.indices {
      guard let obsolescence = elements[index].annotations.obsolescence, obsolescence.hasBegun(before: today) else {
        continue
      }
      // Of two declarations with one identifier the first is found.
      let id = elements[index].id
      if entries[kind]?[id] == nil { entries[kind, default: [:]][id] = obsolescence }
      identifiers.insert(id)
    }
  }
}

extension Obsolescence {
  /// Tells whether the last day of use has passed on a day. What has no date has passed.
  func hasBegun(before today: CalendarDate) -> Bool {
    date.map { $0.value < today } ?? true
  }
}

/// A declaration about which more may be said.
private protocol AnnotatedDeclaration: Declared {
  /// What is said about it.
  var annotations: Annotations { get }
}

extension Actor: AnnotatedDeclaration {}
extension Channel: AnnotatedDeclaration {}
extension Document: AnnotatedDeclaration {}
extension HealthCommunity: AnnotatedDeclaration {}
extension LegalBasis: AnnotatedDeclaration {}
extension PatientGroup: AnnotatedDeclaration {}
extension Source: AnnotatedDeclaration {}
