// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

public import PathwayKit

extension NationalPathways {
  /// Barn og unge med psykiske vansker, fra kommunen til BUP og tilbake.
  public static let barnTilBup = pathway("barn-til-bup")

  /// Helsekartlegging og utredning av barn i barnevernet.
  public static let barnevern = pathway("barnevern")

  /// Demensforløp.
  public static let demens = pathway("demens")

  /// Kols, hjertesvikt og flere kroniske sykdommer.
  public static let kroniskSykdom = pathway("kronisk-sykdom")

  /// Overgang fra barn til voksen i helsetjenesten.
  public static let overgangBarnVoksen = pathway("overgang-barn-voksen")

  /// Pakkeforløp hjem for pasienter med kreft.
  public static let pakkeforlopHjem = pathway("pakkeforlop-hjem")

  /// Psykisk helsevern for voksne og rusbehandling.
  public static let psykiskHelseOgRus = pathway("psykisk-helse-og-rus")

  /// Innleggelse, utskrivning og oppfølging av skrøpelige eldre.
  public static let utskrivning = pathway("utskrivning")
}
