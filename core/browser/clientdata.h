// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bytes/bytes.h"

/// Inside the room only: what the browser says of a ceremony, and what WebAuthn wants of it (Level 3,
/// sections 5.8.1, 7.1 and 7.2). Never compared as text: members may come in any order, and more of them in a
/// later browser.
namespace coffer {

struct ClientData {
    std::string type;
    Bytes challenge;
    std::string origin;
    bool crossOrigin = false;
    bool topOrigin = false;  ///< it names a top origin, so it was made within a frame
};

/// Nothing unless `text` is a JSON object that names no member twice and has a type, a challenge and an
/// origin of the right types, and `crossOrigin`, if at all, as a boolean.
std::optional<ClientData> parseClientData(ByteView text);

enum class ClientDataType { Create, Get };

/// The sentence that says in what `data` contradicts the ceremony; nothing where it fits. Of the challenge
/// only its value is looked at here: whether it is still good is for whoever issued it.
std::optional<std::string> contradiction(const ClientData& data, ClientDataType type, ByteView challenge,
                                         std::string_view origin);

}  // namespace coffer
