internal import FoundationEssentials
public import PathwayDiagnostics

/// The files of the machine.
public struct DiskProvider: SourceProvider {
  /// Creates a provider of the files of the machine.
  public init() {}

  public func entry(at path: String) -> SourceEntry {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved(path)) else { return .missing }
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular?: return .file(size: attributes[.size] as? Int ?? (attributes[.size] as? UInt64).map { Int($0) })
    case .typeDirectory?: return .folder
    default: return .other
    }
  }

  public func read(_ path: String) -> Result<[UInt8], UnreadableReason> {
    do {
      return .success([UInt8](try Data(contentsOf: URL(filePath: path))))
    } catch {
      return .failure(reason(for: error))
    }
  }

  public func yamlFiles(below folder: String) -> Result<[String], UnreadableReason> {
    var found: [String] = []
    var visited: Set<String> = []
    var waiting = [FilePath.normalized(folder)]
    while let folder = waiting.popLast() {
      guard visited.insert(canonicalPath(of: folder)).inserted else { continue }
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder)
      } catch {
        if visited.count == 1 { return .failure(reason(for: error)) }
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder == "." ? name : folder == "/" ? "/" + name : folder + "/" + name
        if FilePath.isYAML(name) { found.append(path) } else if isFolder(path) { waiting.append(path) }
      }
    }
    return .success(found.sorted())
  }

  public func canonicalPath(of path: String) -> String {
    let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return resolved(FilePath.normalized(absolute))
  }

  private func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  private func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  private func reason(for error: any Error) -> UnreadableReason {
    guard let error = error as? CocoaError else { return .other(String(describing: error)) }
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: return .missing
    case .fileReadNoPermission: return .noPermission
    default: return .other(String(describing: error.code))
    }
  }
}
