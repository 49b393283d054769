// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fido.h>

#include <cstddef>
#include <memory>
#include <span>

/// Inside the room only: owners of libfido2's objects. Each belongs to one owner and is used by one thread at
/// a time, except that fido_dev_cancel() may be called while another thread waits for the device.
namespace coffer {

struct FidoRelease {
    void operator()(fido_dev_t* object) const { fido_dev_free(&object); }
    void operator()(fido_cred_t* object) const { fido_cred_free(&object); }
    void operator()(fido_assert_t* object) const { fido_assert_free(&object); }
    void operator()(fido_cbor_info_t* object) const { fido_cbor_info_free(&object); }
};

template <typename Object>
using FidoOwned = std::unique_ptr<Object, FidoRelease>;

/// The bytes behind a pointer and length of libfido2; empty where there are none.
inline std::span<const unsigned char> fidoBytes(const unsigned char* data, std::size_t size) {
    return data == nullptr ? std::span<const unsigned char>() : std::span(data, size);
}

}  // namespace coffer
