// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/secretdevice.h"

#include <algorithm>

namespace coffer::ui {

SecretBytes SecretDevice::take() {
    m_bytes.truncate(m_size);
    m_size = 0;
    return std::exchange(m_bytes, {});
}

qint64 SecretDevice::readData(char*, qint64) {
    return -1;
}

qint64 SecretDevice::writeData(const char* data, qint64 size) {
    const auto count = static_cast<std::size_t>(size);
    if (m_bytes.size() - m_size < count) {
        SecretBytes larger(std::max(2 * m_bytes.size(), m_size + count));
        std::copy_n(m_bytes.view().begin(), m_size, larger.span().begin());
        m_bytes = std::move(larger);
    }
    std::copy_n(data, count, m_bytes.span().begin() + static_cast<std::ptrdiff_t>(m_size));
    m_size += count;
    return size;
}

}  // namespace coffer::ui
