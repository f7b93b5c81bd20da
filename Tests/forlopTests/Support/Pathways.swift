/// Small pathways, each with one finding at most.
enum Pathways {
  /// Nothing is wrong.
  static let good = pathway("hjemmebesøk")

  /// PF003 at `ansvarlg`.
  static let error = pathway("hjemmebesøk-feil").replacing(
    "ansvarlig: hjemmetjeneste", with: "ansvarlg: hjemmetjeneste")

  /// PF401 at `oppfølging`.
  static let warning =
    pathway("hjemmebesøk-advarsel") + """
        oppfølging:
          tittel: Oppfølging etter besøket
          ansvarlig: hjemmetjeneste
          slutt: Innbyggeren er fulgt opp

      """

  /// PF103 at `fastlege`.
  static let hint = pathway("hjemmebesøk-hint", actors: "\n  fastlege: {navn: Fastlege, område: kommune}")

  private static func pathway(_ id: String, actors: String = "") -> String {
    """
    forløp: \(id)
    tittel: Forebyggende hjemmebesøk
    versjon: 0.1.0
    aktører:
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune}\(actors)
    steg:
      besøk:
        start: Innbyggeren fyller 80
        tittel: Forebyggende hjemmebesøk
        ansvarlig: hjemmetjeneste
        slutt: Innbyggeren vet hvem som kan kontaktes

    """
  }
}
