// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/catalogue.h"

#include "format/fields.h"

namespace coffer::format {
namespace {

Result<void> readMedia(Decoder& decoder, ChatRecord& to) {
    TRY_VOID(decoder.arrayOf(2));
    TRY(to.mediaNamed, decoder.unsignedInteger());
    TRY(to.mediaPresent, decoder.unsignedInteger());
    return {};
}

Result<void> read(Decoder& decoder, ChatRecord& to) {
    return readFields(decoder, {required("app", decoder, to.app),
                                required("format", decoder, to.format),
                                required("title", decoder, to.title),
                                required("people", decoder, to.people),
                                required("messages", decoder, to.messages),
                                required("system", decoder, to.system),
                                optional("first", decoder, to.first),
                                optional("last", decoder, to.last),
                                {"media", Presence::Required, [&] { return readMedia(decoder, to); }},
                                required("missing", decoder, to.missing),
                                required("notes", decoder, to.notes)});
}

Result<void> read(Decoder& decoder, CatalogueFile& to) {
    TRY_VOID(decoder.arrayOf(2));
    TRY_VOID(read(decoder, to.path));
    TRY(to.node, decoder.fixed<ChunkId>());
    return {};
}

void encodeTexts(const std::vector<std::string>& texts, Encoder& to) {
    to.array(texts.size());
    for (const auto& text : texts) {
        to.text(text);
    }
}

void encodeChat(const ChatRecord& chat, Encoder& to) {
    MapEncoder map;
    map.key("app").text(chat.app);
    map.key("format").text(chat.format);
    map.key("title").text(chat.title);
    encodeTexts(chat.people, map.key("people"));
    map.key("messages").unsignedInteger(chat.messages);
    map.key("system").unsignedInteger(chat.system);
    if (chat.first) {
        map.key("first").text(*chat.first);
    }
    if (chat.last) {
        map.key("last").text(*chat.last);
    }
    map.key("media").array(2).unsignedInteger(chat.mediaNamed).unsignedInteger(chat.mediaPresent);
    encodeTexts(chat.missing, map.key("missing"));
    encodeTexts(chat.notes, map.key("notes"));
    map.writeTo(to);
}

template <typename T>
Field listOf(std::string_view key, Decoder& decoder, std::vector<T>& to) {
    return {key, Presence::Optional,
            [&decoder, &to] { return decoder.each([&] { return read(decoder, to.emplace_back()); }); }};
}

}  // namespace

Bytes encodeCatalogueFiles(const std::vector<CatalogueFile>& files) {
    MapEncoder map;
    Encoder& list = map.key("files").array(files.size());
    for (const auto& file : files) {
        list.array(2).bytes(file.path).bytes(file.node);
    }
    return map.take();
}

Bytes encodeCatalogueParts(const std::vector<ChunkId>& parts) {
    MapEncoder map;
    Encoder& list = map.key("parts").array(parts.size());
    for (const auto& part : parts) {
        list.bytes(part);
    }
    return map.take();
}

Bytes encodeChats(const std::vector<ChatRecord>& chats) {
    MapEncoder map;
    Encoder& list = map.key("chats").array(chats.size());
    for (const auto& chat : chats) {
        encodeChat(chat, list);
    }
    return map.take();
}

Result<CatalogueNode> decodeCatalogueNode(ByteView node) {
    CatalogueNode result;
    Decoder decoder(node);
    TRY_VOID(
        readFields(decoder, {listOf("files", decoder, result.files), optional("parts", decoder, result.parts),
                             listOf("chats", decoder, result.chats)}));
    TRY_VOID(decoder.finish());
    return result;
}

}  // namespace coffer::format
