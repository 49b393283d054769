// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/fields.h"
#include "format/references.h"

namespace coffer::format {
namespace {

void encodeFigures(const Figures& figures, Encoder& to) {
    MapEncoder map;
    for (const auto& [key, figure] : figures) {
        map.key(key).unsignedInteger(figure);
    }
    map.writeTo(to);
}

}  // namespace

static Result<void> read(Decoder& decoder, BackupSource& to) {
    return readFields(decoder, {required("name", decoder, to.name), required("path", decoder, to.path)});
}

static Result<void> read(Decoder& decoder, Figures& to) {
    return decoder.map([&](std::string_view key) -> Result<void> {
        TRY(to[std::string(key)], decoder.unsignedInteger());
        return {};
    });
}

Bytes encodeBackupBody(const BackupBody& body) {
    MapEncoder map;
    map.key("root").bytes(body.root);
    if (body.catalogue) {
        map.key("catalogue").bytes(*body.catalogue);
    }
    Encoder& sources = map.key("sources").array(body.sources.size());
    for (const auto& source : body.sources) {
        MapEncoder one;
        one.key("name").bytes(source.name);
        one.key("path").bytes(source.path);
        one.writeTo(sources);
    }
    map.key("started").unsignedInteger(body.started);
    map.key("finished").unsignedInteger(body.finished);
    encodeFigures(body.figures, map.key("figures"));
    return map.take();
}

Result<BackupBody> decodeBackupBody(ByteView bytes) {
    BackupBody body;
    Decoder decoder(bytes);
    TRY_VOID(readFields(
        decoder, {required("root", decoder, body.root), optional("catalogue", decoder, body.catalogue),
                  required("sources", decoder, body.sources), required("started", decoder, body.started),
                  required("finished", decoder, body.finished), required("figures", decoder, body.figures)}));
    TRY_VOID(decoder.finish());
    return body;
}

Bytes encodeTestBody(const TestBody& body) {
    MapEncoder map;
    map.key("slot").bytes(body.slot);
    map.key("result").text(body.result);
    map.key("depth").text(body.depth);
    encodeReference(body.backup, map.key("backup"));
    encodeFigures(body.figures, map.key("figures"));
    return map.take();
}

Result<TestBody> decodeTestBody(ByteView bytes) {
    TestBody body;
    Decoder decoder(bytes);
    TRY_VOID(
        readFields(decoder, {required("slot", decoder, body.slot), required("result", decoder, body.result),
                             required("depth", decoder, body.depth), required("backup", decoder, body.backup),
                             required("figures", decoder, body.figures)}));
    TRY_VOID(decoder.finish());
    return body;
}

Bytes encodeAuditBody(const AuditBody& body) {
    MapEncoder map;
    map.key("event").text(body.event);
    for (const auto& [key, text] : body.details) {
        map.key(key).text(text);
    }
    return map.take();
}

Result<AuditBody> decodeAuditBody(ByteView bytes) {
    AuditBody body;
    Decoder decoder(bytes);
    TRY_VOID(decoder.map([&](std::string_view key) -> Result<void> {
        Decoder attempt = decoder;
        const auto text = attempt.text();
        TRY_VOID(decoder.skip());
        if (text.ok() && key == "event") {
            body.event = *text;
        } else if (text.ok()) {
            body.details.emplace(key, *text);
        }
        return {};
    }));
    TRY_VOID(decoder.finish());
    if (body.event.empty()) {
        return Error{Code::Damaged, "an audit entry is malformed: it names no event"};
    }
    return body;
}

Bytes encodeReason(std::string_view reason) {
    MapEncoder map;
    if (!reason.empty()) {
        map.key("reason").text(reason);
    }
    return map.take();
}

Result<std::string> decodeReason(ByteView bytes) {
    std::string reason;
    Decoder decoder(bytes);
    TRY_VOID(readFields(decoder, {optional("reason", decoder, reason)}));
    TRY_VOID(decoder.finish());
    return reason;
}

}  // namespace coffer::format
