/// What makes a file the same however its path is written: the device and the number of the file on it.
public struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// Creates the identity of a file from the numbers that the system gives it.
  public init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }
}
