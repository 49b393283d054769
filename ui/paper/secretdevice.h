// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QIODevice>

#include "bytes/secretbytes.h"

namespace coffer::ui {

/// Takes what is written to it into wiped memory, so that a page with a secret on it needs no file to be made
/// in. One thread.
class SecretDevice : public QIODevice {
public:
    SecretDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return true; }
    /// What was written so far; the device is empty again.
    [[nodiscard]] SecretBytes take();

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    SecretBytes m_bytes;
    std::size_t m_size = 0;
};

}  // namespace coffer::ui
