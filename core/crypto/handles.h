// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

/// Owners of OpenSSL objects, so that OpenSSL's own headers stay out of the room's public headers.
///
/// Each object belongs to exactly one owner; OpenSSL wipes what it held when it is freed. Unless a class says
/// otherwise, such an object is used by one thread at a time.
struct evp_cipher_ctx_st;
struct evp_mac_ctx_st;
struct evp_md_ctx_st;
struct evp_pkey_st;

namespace coffer::crypto {

struct Release {
    void operator()(evp_cipher_ctx_st* object) const;
    void operator()(evp_mac_ctx_st* object) const;
    void operator()(evp_md_ctx_st* object) const;
    void operator()(evp_pkey_st* object) const;
};

template <typename Object>
using Owned = std::unique_ptr<Object, Release>;

}  // namespace coffer::crypto
