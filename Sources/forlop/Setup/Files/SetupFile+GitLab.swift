import PathwayKit

extension SetupFile {
  /// A job that checks every change, and gives GitLab what it shows in a merge request.
  static func gitLab(_ repository: ToolRepository, _ language: Language) -> SetupFile {
    let words = Text(
      nb: """
        # Kontrollerer pasientforløpene i hver endring, og viser funnene i fletteforespørselen.
        # Fra `forlop init`; endre den som dere vil.
        """,
      en: """
        # Checks the patient pathways in every change, and shows what is found in the merge request.
        # From `forlop init`; change it as you like.
        """)
    let blank = Text(nb: " # fyll inn: adressen til forlop", en: " # fill in: the address of forlop")
    let build = Text(
      nb: "# Bygges én gang for hver utgave, og tas deretter fra mellomlageret.",
      en: "# Built once for each release, and taken from the cache after that.")
    let job = """
      forlop:
        stage: test
        image: swift:6.3-bookworm
        variables:
          FORLOP_REPOSITORY: \(repository.address)\(repository.isKnown ? "" : blank[language])
          FORLOP_REVISION: \(ToolRepository.revision)
        cache:
          key: forlop-$FORLOP_REVISION
          paths: [.forlop/bin/]
        before_script:
          - apt-get update -q
          - apt-get install -q -y --no-install-recommends libyaml-dev pkg-config
          \(build[language])
          - |
            if [ ! -x .forlop/bin/forlop ]; then
              git clone --quiet --depth 1 --branch "$FORLOP_REVISION" -- "$FORLOP_REPOSITORY" .forlop/source
              swift build --package-path .forlop/source --scratch-path .forlop/build -c release --product forlop --static-swift-stdlib
              install -D .forlop/build/release/forlop .forlop/bin/forlop
            fi
        script:
          - .forlop/bin/forlop validate . --output text --output gitlab:gl-code-quality-report.json --output junit:forlop.junit.xml
        artifacts:
          when: always
          reports:
            codequality: gl-code-quality-report.json
            junit: forlop.junit.xml

      """
    return SetupFile(
      path: ".gitlab-ci.yml", text: words[language] + "\n\n" + job,
      addition: Addition(place: Text(nb: "nederst", en: "at the end"), text: job, mark: "forlop"),
      hasBlank: !repository.isKnown)
  }
}
