/// The keys of a mapping that declares things: a catalogue, a pathway, or what an adaptation adds.
protocol DeclaringKey: FormKey {
  static var actors: Self { get }
  static var documents: Self { get }
  static var channels: Self { get }
  static var legalBases: Self { get }
  static var patientGroups: Self { get }
  static var healthCommunities: Self { get }
  static var criteria: Self { get }
  static var sourceList: Self { get }
}

extension AdditionsKey: DeclaringKey {}
extension CatalogueKey: DeclaringKey {}
extension PathwayKey: DeclaringKey {}
