/// The sections of declarations, which stand in catalogues and in pathways.
extension KeyEntry {
  /// `aktører`.
  static let actors = KeyEntry(
    "aktører", .declarations(ActorKey.table),
    nb: "Aktører som deklareres her.",
    en: "Actors that are declared here.")

  /// `dokumenter`.
  static let documents = KeyEntry(
    "dokumenter", .declarations(DocumentKey.table),
    nb: "Dokumenter som deklareres her.",
    en: "Documents that are declared here.")

  /// `kanaler`.
  static let channels = KeyEntry(
    "kanaler", .declarations(ChannelKey.table),
    nb: "Kanaler som deklareres her.",
    en: "Channels that are declared here.")

  /// `hjemler`.
  static let legalBases = KeyEntry(
    "hjemler", .declarations(LegalBasisKey.table),
    nb: "Lovhjemler og anbefalinger som deklareres her.",
    en: "Legal grounds and recommendations that are declared here.")

  /// `pasientgrupper`.
  static let patientGroups = KeyEntry(
    "pasientgrupper", .declarations(PatientGroupKey.table),
    nb: "Pasientgrupper som deklareres her.",
    en: "Patient groups that are declared here.")

  /// `helsefellesskap`.
  static let healthCommunities = KeyEntry(
    "helsefellesskap", .declarations(HealthCommunityKey.table),
    nb: "Helsefellesskap som deklareres her.",
    en: "Helsefellesskap that are declared here.")

  /// `kriterier`.
  static let criteria = KeyEntry(
    "kriterier", .criteria,
    nb: "Kriterier som valg kan stilles etter: en liste av ord, eller `{heltall: 0–120}`.",
    en: "Criteria that choices may be made by: a list of words, or `{heltall: 0–120}`.")

  /// `kilder`.
  static let sourceList = KeyEntry(
    "kilder", .declarations(SourceKey.table),
    nb: "Kildene som fakta er hentet fra.",
    en: "The sources that facts are taken from.")
}
