/// The folder outside which nothing is read.
package enum ProjectRoot {
  /// Tells whether what a path names lies in the project that the path itself lies in: a link may lead out of it.
  package static func holds(_ path: String, provider: any SourceProvider) -> Bool {
    let target = provider.canonicalPath(of: path)
    let folder = provider.canonicalPath(of: SourcePath.folder(of: path))
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    let written = SourcePath.normalized(join(folder, name))
    return target == written || SourcePath.contains(root(of: written, provider: provider), target)
  }

  /// Returns the nearest folder upwards from a file that has a `.forlop.yaml` or a `.git`, else the working directory.
  ///
  /// All paths are absolute. A file that lies outside the working directory, with no such folder above it, has its own folder.
  package static func root(of file: String, provider: any SourceProvider) -> String {
    var folder = SourcePath.folder(of: file)
    while true {
      for marker in [".forlop.yaml", ".git"] where provider.entry(at: join(folder, marker)) != .missing {
        return folder
      }
      if folder == "/" { break }
      folder = SourcePath.folder(of: folder)
    }
    let working = provider.canonicalPath(of: ".")
    return SourcePath.contains(working, file) ? working : SourcePath.folder(of: file)
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }
}
