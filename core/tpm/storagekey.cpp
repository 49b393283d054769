// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/storagekey.h"

#include <tss2/tss2_mu.h>

#include <algorithm>
#include <cassert>

#include "tpm/templates.h"

namespace coffer::tpm {
namespace {

constexpr TPMA_SESSION kEncryptCommand = TPMA_SESSION_DECRYPT;  // named from the TPM's point of view
constexpr TPMA_SESSION kEncryptAnswer = TPMA_SESSION_ENCRYPT;

/// A structure that holds secrets: wiped when it goes.
template <typename T>
struct Wiped {
    T value{};
    Wiped() = default;
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { wipe({reinterpret_cast<std::uint8_t*>(&value), sizeof value}); }
};

/// Into one of the TPM's buffers with their size before them. Requires: it fits.
template <typename Buffer>
void fill(std::uint16_t& size, Buffer& buffer, ByteView from) {
    assert(from.size() <= sizeof buffer);
    std::copy(from.begin(), from.end(), std::begin(buffer));
    size = static_cast<std::uint16_t>(from.size());
}

Failure unreadable() {
    return {Fault::Broken, {}, "the TPM made an object that cannot be stored"};
}

Outcome<SealedBlobs> stored(const TPM2B_PUBLIC& publicArea, const TPM2B_PRIVATE& privateArea) {
    SealedBlobs blobs{Bytes(sizeof publicArea), Bytes(sizeof privateArea)};
    std::size_t publicSize = 0, privateSize = 0;
    if (Tss2_MU_TPM2B_PUBLIC_Marshal(&publicArea, blobs.publicArea.data(), blobs.publicArea.size(),
                                     &publicSize) != TSS2_RC_SUCCESS ||
        Tss2_MU_TPM2B_PRIVATE_Marshal(&privateArea, blobs.privateArea.data(), blobs.privateArea.size(),
                                      &privateSize) != TSS2_RC_SUCCESS) {
        return unreadable();
    }
    blobs.publicArea.resize(publicSize);
    blobs.privateArea.resize(privateSize);
    return blobs;
}

/// What a context keeps of the last Create for its own use, overwritten by one whose parent does not exist
/// and which is therefore never sent.
void forgetCreate(ESYS_CONTEXT* context) {
    constexpr ESYS_TR kNoSuchHandle = 0xFFFFFFFE;
    const TPM2B_SENSITIVE_CREATE nothing{};
    const TPM2B_PUBLIC area = sealedTemplate();
    const TPML_PCR_SELECTION noPcrs{};
    const TPM2B_DATA noData{};
    Esys_Create_Async(context, kNoSuchHandle, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE, &nothing, &area,
                      &noData, &noPcrs);
}

/// What a session keeps of the last authorization that it was used with, overwritten by a command that is
/// never sent either, because no two sessions may encrypt its answer. If it were, it would fail on a key that
/// is exempt from the count of wrong answers.
void forgetAuthorization(ESYS_CONTEXT* context, ESYS_TR key, ESYS_TR session) {
    TPM2B_AUTH nothing{};
    nothing.size = TPM2_SHA256_DIGEST_SIZE;
    std::fill_n(std::begin(nothing.buffer), nothing.size, std::uint8_t{0xFF});
    Esys_TR_SetAuth(context, key, &nothing);
    Esys_TRSess_SetAttributes(context, session, kEncryptAnswer, kEncryptAnswer);
    if (Esys_Unseal_Async(context, key, session, session, ESYS_TR_NONE) == TSS2_RC_SUCCESS) {
        Answer<TPM2B_SENSITIVE_DATA> none;
        Esys_Unseal_Finish(context, none.out());
    }
    Esys_TR_SetAuth(context, key, nullptr);
}

}  // namespace

Outcome<StorageKey> StorageKey::derive(TpmConnection& connection) {
    StorageKey key(connection, Handle(connection));
    const TPM2B_SENSITIVE_CREATE noAuthorization{};
    const TPM2B_PUBLIC area = storageTemplate();
    const TPML_PCR_SELECTION noPcrs{};
    const TPM2B_DATA noData{};
    auto done = connection.run("TPM2_CreatePrimary", [&](ESYS_CONTEXT* context) {
        return Esys_CreatePrimary(context, ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE,
                                  &noAuthorization, &area, &noData, &noPcrs, key.m_handle.out(), nullptr,
                                  nullptr, nullptr, nullptr);
    });
    if (!done) {
        return done.failure();
    }
    // Computed from the public area that the session's salt is encrypted to, not taken from the TPM.
    Answer<TPM2B_NAME> name;
    done = connection.run("Esys_TR_GetName", [&](ESYS_CONTEXT* context) {
        return Esys_TR_GetName(context, key.m_handle.get(), name.out());
    });
    if (!done) {
        return done.failure();
    }
    const auto exact = ObjectName::from({name->name, std::min<std::size_t>(name->size, sizeof name->name)});
    if (!exact) {
        return unreadable();
    }
    key.m_name = *exact;
    return key;
}

Outcome<Handle> StorageKey::beginSession(TPMA_SESSION attributes) {
    Handle session(*m_connection);
    TPMT_SYM_DEF cipher{};
    const TPMT_SYM_DEF_OBJECT wanted = storageCipher();
    cipher.algorithm = wanted.algorithm;
    cipher.keyBits = wanted.keyBits;
    cipher.mode = wanted.mode;
    auto done = m_connection->run("TPM2_StartAuthSession", [&](ESYS_CONTEXT* context) {
        return Esys_StartAuthSession(context, m_handle.get(), ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE,
                                     ESYS_TR_NONE, nullptr, TPM2_SE_HMAC, &cipher, TPM2_ALG_SHA256,
                                     session.out());
    });
    if (done) {
        done = m_connection->run("Esys_TRSess_SetAttributes", [&](ESYS_CONTEXT* context) {
            return Esys_TRSess_SetAttributes(context, session.get(),
                                             attributes | TPMA_SESSION_CONTINUESESSION, 0xFF);
        });
    }
    if (!done) {
        return done.failure();
    }
    return session;
}

Outcome<SealedBlobs> StorageKey::seal(const SecretBytes& secret, const SecretBytes& authorization) {
    const auto session = beginSession(kEncryptCommand | kEncryptAnswer);
    if (!session) {
        return session.failure();
    }
    Wiped<TPM2B_SENSITIVE_CREATE> sensitive;
    TPMS_SENSITIVE_CREATE& parts = sensitive.value.sensitive;
    fill(parts.userAuth.size, parts.userAuth.buffer, authorization.view());
    fill(parts.data.size, parts.data.buffer, secret.view());
    TPM2B_PUBLIC area = sealedTemplate();
    area.publicArea.unique.keyedHash.size = 0;
    const TPML_PCR_SELECTION noPcrs{};
    const TPM2B_DATA noData{};
    Answer<TPM2B_PRIVATE> privateArea;
    Answer<TPM2B_PUBLIC> publicArea;
    const auto done = m_connection->run("TPM2_Create", [&](ESYS_CONTEXT* context) {
        const TSS2_RC code = Esys_Create(context, m_handle.get(), session->get(), ESYS_TR_NONE, ESYS_TR_NONE,
                                         &sensitive.value, &area, &noData, &noPcrs, privateArea.out(),
                                         publicArea.out(), nullptr, nullptr, nullptr);
        forgetCreate(context);
        return code;
    });
    if (!done) {
        return done.failure();
    }
    return stored(*publicArea, *privateArea);
}

Outcome<Handle> StorageKey::load(const SealedBlobs& blobs) {
    TPM2B_PUBLIC publicArea{};
    TPM2B_PRIVATE privateArea{};
    std::size_t publicSize = 0, privateSize = 0;
    if (Tss2_MU_TPM2B_PUBLIC_Unmarshal(blobs.publicArea.data(), blobs.publicArea.size(), &publicSize,
                                       &publicArea) != TSS2_RC_SUCCESS ||
        Tss2_MU_TPM2B_PRIVATE_Unmarshal(blobs.privateArea.data(), blobs.privateArea.size(), &privateSize,
                                        &privateArea) != TSS2_RC_SUCCESS) {
        return unreadable();
    }
    Handle object(*m_connection);
    const auto done = m_connection->run("TPM2_Load", [&](ESYS_CONTEXT* context) {
        return Esys_Load(context, m_handle.get(), ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE, &privateArea,
                         &publicArea, object.out());
    });
    if (!done) {
        return done.failure();
    }
    return object;
}

Outcome<void> StorageKey::canLoad(const SealedBlobs& blobs) {
    const auto object = load(blobs);
    return object ? Outcome<void>() : object.failure();
}

Outcome<SecretBytes> StorageKey::unseal(const SealedBlobs& blobs, const SecretBytes& authorization) {
    const auto object = load(blobs);
    if (!object) {
        return object.failure();
    }
    const auto session = beginSession(kEncryptAnswer);
    if (!session) {
        return session.failure();
    }
    Wiped<TPM2B_AUTH> value;
    fill(value.value.size, value.value.buffer, authorization.view());
    Answer<TPM2B_SENSITIVE_DATA> data;
    auto done = m_connection->run("Esys_TR_SetAuth", [&](ESYS_CONTEXT* context) {
        return Esys_TR_SetAuth(context, object->get(), &value.value);
    });
    if (done) {
        done = m_connection->run("TPM2_Unseal", [&](ESYS_CONTEXT* context) {
            const TSS2_RC code =
                Esys_Unseal(context, object->get(), session->get(), ESYS_TR_NONE, ESYS_TR_NONE, data.out());
            forgetAuthorization(context, m_handle.get(), session->get());
            return code;
        });
    }
    if (!done) {
        return done.failure();
    }
    return SecretBytes::copyOf({data->buffer, std::min<std::size_t>(data->size, sizeof data->buffer)});
}

}  // namespace coffer::tpm
