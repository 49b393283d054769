// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>
#include <string>

#include "format/catalogue.h"
#include "format/computerheader.h"
#include "format/layout.h"
#include "format/logentry.h"
#include "format/pack.h"
#include "format/slotfile.h"
#include "format/statement.h"
#include "format/tree.h"

/// Every decoder of stored objects; the first byte says which. What is accepted is deterministic CBOR, and
/// where an object has no optional features it encodes to the same bytes again unless unknown keys were left
/// out.
namespace coffer::format {
namespace {

void objects(ByteView input) {
    const auto object = splitObject(input);
    if (object.ok()) {
        assert(object->prefix.size() + object->body.size() == input.size());
        const auto header = decodeComputerHeader(*object);
        assert(!header.ok() || decodeComputerHeader(splitObject(encodeComputerPrefix(*header)).value()).ok());
    }
    const auto slot = decodeSlotFile(input);
    assert(!slot.ok() ||
           decodeSlotFile(encodeSlotFile(encodeSlotPrefix(slot->header), slot->enc, slot->sealed)).ok());
}

/// What `decode` accepts, encoded and decoded again, encodes to the same.
template <typename Decode, typename Encode>
void again(ByteView input, Decode decode, Encode encode) {
    const auto value = decode(input);
    if (value.ok()) {
        const Bytes encoded = encode(*value);
        const auto second = decode(encoded);
        assert(second.ok() && encode(*second) == encoded);
        assert(encoded.size() <= input.size());
    }
}

Bytes encodePrivate(const PrivateStatement& statement) {
    const SecretBytes encoded = encodePrivateStatement(statement);
    return {encoded.view().begin(), encoded.view().end()};
}

Bytes encodeAnyDirectory(const Directory& directory) {
    return directory.nodes.empty() ? encodeDirectory(directory.entries)
                                   : encodeLongDirectory(directory.nodes);
}

void names(ByteView input) {
    const std::string_view name = asText(input);
    const auto slot = parseSlotFileName(name);
    assert(!slot || slotFileName(*slot) == name);
    const auto statement = parseStatementFileName(name);
    assert(!statement || statementFileName(*statement) == name);
    const auto log = parseLogFileName(name);
    assert(!log || logFileName(log->sequence, log->hash) == name);
}

void cbor(ByteView input) {
    Decoder decoder(input);
    const auto value = decoder.encoded();
    assert(!value.ok() || (!value->empty() && value->size() <= input.size()));
}

void bodies(ByteView input) {
    again(input, decodeBackupBody, encodeBackupBody);
    again(input, decodeTestBody, encodeTestBody);
    again(input, decodeAuditBody, encodeAuditBody);
    again(input, decodeReason, encodeReason);
}

void nodes(ByteView input) {
    again(input, decodeDirectory, encodeAnyDirectory);
    again(input, decodeFileNode, encodeFileNode);
    static_cast<void>(decodeCatalogueNode(input).ok());
}

void statements(ByteView input) {
    again(input, decodeEnvelope, encodeEnvelope);
    again(input, decodeStatement, encodeStatement);
    again(input, decodePrivateStatement, encodePrivate);
}

void logs(ByteView input) {
    again(input, decodeLogEnvelope, encodeLogEnvelope);
    again(input, decodeLogPayload, encodeLogPayload);
}

void packs(ByteView input) {
    again(input, decodeContents, encodeContents);
    again(input, decodeIndex, encodeIndex);
}

}  // namespace
}  // namespace coffer::format

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer::format;
    if (size == 0) {
        return 0;
    }
    void (*const kTargets[])(coffer::ByteView) = {objects, statements, logs,  bodies,
                                                  packs,   nodes,      names, cbor};
    kTargets[data[0] % std::size(kTargets)](coffer::ByteView(data, size).subspan(1));
    return 0;
}
