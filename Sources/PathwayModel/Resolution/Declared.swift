public import SourceText

/// Something that is declared once and found by its identifier.
public protocol Declared: Sendable {
  /// The identifier.
  var id: Identifier { get }

  /// Where the identifier is written.
  var origin: Origin { get }
}

extension Actor: Declared {}
extension Channel: Declared {}
extension Criterion: Declared {}
extension Document: Declared {}
extension Duty: Declared {}
extension Event: Declared {}
extension Handoff: Declared {}
extension HealthCommunity: Declared {}
extension LegalBasis: Declared {}
extension PatientGroup: Declared {}
extension Phase: Declared {}
extension Source: Declared {}
extension SpanningDeadline: Declared {}
extension Step: Declared {}
