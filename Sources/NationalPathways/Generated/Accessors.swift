// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

public import PathwayKit

extension NationalPathways {
  /// Helsekartlegging og utredning av barn i barnevernet.
  public static let barnevern = pathway("barnevern")

  /// Demensforløp.
  public static let demens = pathway("demens")

  /// Overgang fra barn til voksen i helsetjenesten.
  public static let overgangBarnVoksen = pathway("overgang-barn-voksen")

  /// Psykisk helsevern for voksne og rusbehandling.
  public static let psykiskHelseOgRus = pathway("psykisk-helse-og-rus")
}
