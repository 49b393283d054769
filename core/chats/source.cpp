// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/source.h"

#include <algorithm>
#include <cstring>

namespace coffer::chats {

std::optional<Sibling> SourceInput::beside(std::string_view) {
    return std::nullopt;
}

Result<std::size_t> MemorySource::readAt(std::uint64_t offset, ByteSpan into) {
    if (offset >= m_bytes.size() || into.empty()) {
        return std::size_t{0};
    }
    const auto count = std::min<std::uint64_t>(into.size(), m_bytes.size() - offset);
    const auto part = m_bytes.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(count));
    std::copy(part.begin(), part.end(), into.begin());
    return part.size();
}

bool isPlainName(std::string_view name) {
    using namespace std::literals;
    return !name.empty() && name != "." && name != ".." &&
           name.find_first_of("/\\\0"sv) == std::string_view::npos;
}

Result<std::size_t> SourceStream::read(ByteSpan into) {
    const auto allowed = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_limit - m_offset));
    TRY(const auto count, m_source.readAt(m_offset, into.first(allowed)));
    m_offset += count;
    if (count == 0 && allowed < into.size()) {
        return Error{Code::Refused, std::string(m_source.name()) + " is larger than any real chat"};
    }
    return count;
}

}  // namespace coffer::chats
