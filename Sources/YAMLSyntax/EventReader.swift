internal import CLibYAML
internal import SourceText

/// Reads events from libyaml. All pointers of the project live in this file.
///
/// libyaml keeps the address of its own parser struct (`api.c`, `read_handler_data`), so the struct is allocated once and never
/// moves; the reader owns it, the event it reuses, and the bytes that libyaml looks at.
@safe struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// The name of the anchor of the last event that has one, or of what it stands for.
  private(set) var anchor = ""

  /// The explicit tag of the last event that has one, `!` included.
  private(set) var tag = ""

  /// Starts to read bytes from an offset on, up to their end.
  ///
  /// Returns nothing where libyaml has no memory for a parser.
  init?(_ bytes: [UInt8], from start: Int) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count - start)
    _ = unsafe input.initialize(from: bytes[start...])
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    unsafe self.parser = parser
    unsafe event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    unsafe self.input = input
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe event.deallocate()
    unsafe input.deallocate()
  }

  /// Reads the next event; a value that is not a stretch of the source is appended to the text.
  @inline(__always)
  mutating func next(appendingTo text: inout [UInt8]) throws(SyntaxFault) -> SyntaxEvent {
    while true {
      guard unsafe yaml_parser_parse(parser, event) == 1 else { throw fault() }
      // An end owns nothing that would have to be given back.
      switch unsafe event.pointee.type {
      case YAML_MAPPING_END_EVENT: return bare(.mappingEnd)
      case YAML_SEQUENCE_END_EVENT: return bare(.sequenceEnd)
      default: break
      }
      defer { unsafe yaml_event_delete(event) }
      switch unsafe event.pointee.type {
      case YAML_SCALAR_EVENT: return scalar(appendingTo: &text)
      case YAML_MAPPING_START_EVENT: return mappingStart()
      case YAML_SEQUENCE_START_EVENT: return sequenceStart()
      case YAML_ALIAS_EVENT:
        unsafe anchor = Self.string(event.pointee.data.alias.anchor)
        return bare(.alias)
      case YAML_DOCUMENT_START_EVENT: return bare(.documentStart)
      case YAML_DOCUMENT_END_EVENT: return bare(.documentEnd)
      case YAML_STREAM_START_EVENT: continue
      default: return bare(.streamEnd)
      }
    }
  }

  // MARK: - Events

  @inline(__always)
  private func bare(_ kind: SyntaxEvent.Kind) -> SyntaxEvent {
    unsafe SyntaxEvent(
      kind: kind, start: Int32(truncatingIfNeeded: event.pointee.start_mark.index),
      end: Int32(truncatingIfNeeded: event.pointee.end_mark.index))
  }

  @inline(__always)
  private mutating func scalar(appendingTo text: inout [UInt8]) -> SyntaxEvent {
    var result = bare(.scalar)
    let data = unsafe event.pointee.data.scalar
    let length = unsafe data.length
    let bytes = unsafe UnsafeBufferPointer(start: data.value, count: length)
    result.style = unsafe Self.style(data.style)
    unsafe keepNames(data.anchor, data.tag, &result)
    // A plain scalar on one line has no escapes and no folding: its value is the source as it stands.
    result.isVerbatim =
      unsafe result.style == .plain && event.pointee.start_mark.line == event.pointee.end_mark.line
      && !result.hasAnchor && !result.hasTag
    if !result.isVerbatim {
      result.textStart = Int32(truncatingIfNeeded: text.count)
      unsafe text.append(contentsOf: bytes)
    }
    result.textLength = Int32(truncatingIfNeeded: length)
    result.hash = unsafe Self.hash(bytes)
    return result
  }

  private mutating func mappingStart() -> SyntaxEvent {
    var result = bare(.mappingStart)
    let data = unsafe event.pointee.data.mapping_start
    result.isFlow = unsafe data.style == YAML_FLOW_MAPPING_STYLE
    unsafe keepNames(data.anchor, data.tag, &result)
    return result
  }

  private mutating func sequenceStart() -> SyntaxEvent {
    var result = bare(.sequenceStart)
    let data = unsafe event.pointee.data.sequence_start
    result.isFlow = unsafe data.style == YAML_FLOW_SEQUENCE_STYLE
    unsafe keepNames(data.anchor, data.tag, &result)
    return result
  }

  /// Keeps the names of an anchor and a tag, which hardly any value has.
  @inline(__always)
  private mutating func keepNames(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?, _ event: inout SyntaxEvent
  ) {
    if let anchor = unsafe anchor {
      self.anchor = unsafe String(cString: anchor)
      event.hasAnchor = true
    }
    if let tag = unsafe tag {
      self.tag = unsafe String(cString: tag)
      event.hasTag = true
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> ScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }

  /// The hash that ``TextHash`` makes, read in words: what is left after whole words of eight bytes is the end of the word that
  /// ends with the last byte.
  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = TextHash()
    let raw = UnsafeRawBufferPointer(bytes)
    let count = bytes.count
    guard count >= 8 else {
      var word: UInt64 = 0
      for index in 0..<count { unsafe word |= UInt64(bytes[index]) &<< UInt64(truncatingIfNeeded: index &* 8) }
      hash.combine(word)
      return hash.finish(count: count)
    }
    var index = 0
    while index &+ 8 <= count {
      unsafe hash.combine(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index &+= 8
    }
    let last = unsafe UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
    hash.combine(index == count ? 0 : last &>> UInt64(truncatingIfNeeded: (8 &- (count &- index)) &* 8))
    return hash.finish(count: count)
  }

  // MARK: - Faults

  /// What libyaml says is wrong. Faults of its reader have no mark, only an offset in bytes (`reader.c`).
  private func fault() -> SyntaxFault {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return unsafe SyntaxFault(problem: problem, context: nil, at: .byte(Int(parser.pointee.problem_offset)))
    }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    let began = unsafe SyntaxFault.Location.scalar(Int(parser.pointee.context_mark.index))
    return unsafe SyntaxFault(
      problem: problem, context: context, at: .scalar(Int(parser.pointee.problem_mark.index)),
      began: context == nil ? nil : began)
  }
}
