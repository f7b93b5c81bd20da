internal import SourceText

/// Reads bytes as one YAML document.
package enum SyntaxReader {
  /// What reading gave: the tree, and what in it cannot be understood.
  package struct Result: Sendable {
    /// The tree; nothing where the text could not be read to its end.
    package var tree: SyntaxTree?

    /// What is wrong, in the order of the text.
    package var problems: [SyntaxProblem]
  }

  /// Reads a text; never throws, whatever the bytes are.
  package static func read(_ bytes: [UInt8], limits: SyntaxLimits = SyntaxLimits()) -> Result {
    guard bytes.count <= limits.bytes else {
      return failure(.tooLarge(limit: limits.bytes), at: 0, to: 0)
    }
    let base = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
    let map: ScalarMap
    do {
      map = try ScalarMap(bytes, from: base)
    } catch {
      return failure(.encoding(byte: bytes[error.offset]), at: error.offset, to: error.offset + 1)
    }
    guard var builder = TreeBuilder(bytes, base: base, map: map, limits: limits) else {
      return failure(.invalid(problem: "out of memory", context: nil), at: 0, to: 0)
    }
    do {
      try builder.build()
    } catch {
      return Result(tree: nil, problems: builder.problems + [placed(error, in: bytes)])
    }
    let problems = builder.problems
    return Result(tree: builder.finish(sourceLength: bytes.count), problems: problems)
  }

  private static func failure(_ kind: SyntaxProblem.Kind, at start: Int, to end: Int) -> Result {
    Result(tree: nil, problems: [SyntaxProblem(kind: kind, span: ByteSpan(start: start, end: end))])
  }

  /// Puts a problem where its mistake is: a quotation mark that is never closed is not a mistake of the end of the file.
  private static func placed(_ problem: SyntaxProblem, in bytes: [UInt8]) -> SyntaxProblem {
    var problem = problem
    let isUnclosed =
      problem.kind
      == .invalid(
        problem: "found unexpected end of stream", context: "while scanning a quoted scalar")
    if isUnclosed, let began = problem.began {
      problem.span = began
      problem.began = nil
    }
    problem.span = widened(problem.span, in: bytes)
    problem.began = problem.began.map { widened($0, in: bytes) }
    if problem.began == problem.span { problem.began = nil }
    return problem
  }

  /// Makes an empty span one character wide, so that it can be seen, unless the line ends there.
  private static func widened(_ span: ByteSpan, in bytes: [UInt8]) -> ByteSpan {
    guard span.length == 0 else { return span }
    let start = min(Int(span.start), bytes.count)
    var end = start
    guard end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") else {
      return ByteSpan(start: start, end: start)
    }
    repeat { end += 1 } while end < bytes.count && bytes[end] & 0xC0 == 0x80
    return ByteSpan(start: start, end: end)
  }
}
