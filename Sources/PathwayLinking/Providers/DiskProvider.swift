internal import FoundationEssentials
public import PathwayDiagnostics
internal import SystemPackage

/// The files of the machine.
public struct DiskProvider: SourceProvider {
  /// Creates a provider of the files of the machine.
  public init() {}

  public func entry(at path: String) -> SourceEntry {
    do {
      let status = try Stat(FilePath(path))
      switch status.type {
      case .regular:
        let identity = FileIdentity(device: UInt64(status.deviceID.rawValue), number: UInt64(status.inode.rawValue))
        return .file(size: Int(status.size), identity: identity)
      case .directory: return .folder
      default: return .other
      }
    } catch {
      return error == .permissionDenied ? .noPermission : .missing
    }
  }

  public func read(_ path: String) -> Result<[UInt8], UnreadableReason> {
    // A path needs no URL to be read; only the way over one tells why it cannot be.
    if let data = FileManager.default.contents(atPath: path) { return .success([UInt8](data)) }
    do {
      return .success([UInt8](try Data(contentsOf: URL(filePath: path))))
    } catch {
      return .failure(reason(for: error))
    }
  }

  public func yamlFiles(below folder: String) -> Result<[String], UnreadableReason> {
    var found: [String] = []
    var visited: Set<String> = []
    var waiting = [SourcePath.normalized(folder)]
    let top = canonicalPath(of: folder)
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
        switch kind(of: path, below: top) {
        case .directory?: waiting.append(path)
        case .some: if SourcePath.isYAML(name) { found.append(path) }
        case nil: continue
        }
      }
    }
    return .success(found.sorted())
  }

  public func canonicalPath(of path: String) -> String {
    let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return resolved(SourcePath.normalized(absolute))
  }

  /// Tells what lies in a folder, links followed; nothing for a link that leads out of the folder that is searched.
  private func kind(of path: String, below top: String) -> FileType? {
    guard let type = try? Stat(FilePath(path), followTargetSymlink: false).type else { return nil }
    guard type == .symbolicLink else { return type }
    guard SourcePath.contains(top, canonicalPath(of: path)) else { return nil }
    return (try? Stat(FilePath(path)).type) ?? type
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
