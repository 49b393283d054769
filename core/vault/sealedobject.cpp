// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealedobject.h"

#include "container/container.h"
#include "crypto/hash.h"

namespace coffer {
namespace {

Bytes cacheKey(const format::SessionHeader& header) {
    Bytes key = format::sessionInfo(header);
    append(key, header.enc);
    append(key, header.sealed);
    return key;
}

}  // namespace

Result<const SessionKey*> SessionCache::key(const format::SessionHeader& header) {
    const std::scoped_lock lock(m_mutex);
    const Bytes name = cacheKey(header);
    auto found = m_keys.find(name);
    if (found == m_keys.end()) {
        found = m_keys.emplace(name, openSession(header, m_ring)).first;
    }
    if (!found->second.ok()) {
        return found->second.error();
    }
    return &found->second.value();
}

Bytes sealIndex(const Session& session, std::uint64_t ordinal, ByteView plaintext) {
    Bytes file = format::encodeComputerPrefix({std::string(format::kKindIndex), ordinal, session.header});
    const Bytes body = seal(session.key.view(), file, plaintext);
    append(file, body);
    return file;
}

Result<void> checkPlace(const format::ComputerHeader& header, std::string_view kind, const VaultId& vault,
                        const ComputerId& computer) {
    if (header.session.vault != vault) {
        return Error{Code::Tampered, "an object belongs to another vault"};
    }
    if (header.kind != kind || header.session.computer != computer) {
        return Error{Code::Tampered, "an object lies where another one belongs"};
    }
    return {};
}

Result<Bytes> openIndex(ByteView file, const Hash& name, const ComputerId& computer, SessionCache& sessions) {
    TRY(const format::ObjectView object, format::splitObject(file));
    if (crypto::sha256(file) != name) {
        return Error{Code::Damaged, "an index is damaged: its content is not what its name says"};
    }
    TRY(const format::ComputerHeader header, format::decodeComputerHeader(object));
    TRY_VOID(checkPlace(header, format::kKindIndex, sessions.ring().vault(), computer));
    TRY(const SessionKey* key, sessions.key(header.session));
    auto opened = open(key->view(), object.prefix, object.body);
    if (!opened.ok()) {
        return Error{Code::Tampered, "an index does not open"};
    }
    return std::move(opened).value();
}

}  // namespace coffer
