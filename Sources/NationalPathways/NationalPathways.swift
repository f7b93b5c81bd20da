public import PathwayKit

/// The national pathways with the catalogues that they use, read and linked without a file of the caller's being opened.
///
/// They are drafts: what nobody has held against its source says `verifisert: nei`, and must be checked before anybody uses it.
public enum NationalPathways {
  /// The text of every file, by its path in the repository, as `pathways/nasjonale/barnevern.yaml`.
  public static let files = Dictionary(uniqueKeysWithValues: EmbeddedFile.all.map { ($0.path, $0.text) })

  /// The files as a validator reads them.
  public static let provider = MemoryProvider(files.mapValues { Array($0.utf8) })

  /// Every national pathway, in order of path.
  public static let all = ProjectLoader.load([folder], from: provider).pathways

  private static let folder = "pathways/nasjonale"

  /// Returns the pathway of a file.
  static func pathway(_ name: String) -> LinkedPathway {
    guard let pathway = all.first(where: { $0.path == "\(folder)/\(name).yaml" }) else {
      preconditionFailure("\(name) is embedded, and a test holds it to be a pathway")
    }
    return pathway
  }
}
