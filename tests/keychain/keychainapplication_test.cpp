// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a session with an unlocked keyring, in a program that has a QCoreApplication, like the desktop
// program.
#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <thread>

#include "keychain/keychain.h"

namespace coffer {
namespace {

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(asBytes(text));
}

TEST(KeychainInApplication, usesTheApplicationThatIsThere) {
    const auto* const before = QCoreApplication::instance();
    ASSERT_NE(before, nullptr);
    EXPECT_TRUE(systemKeychain()->probe().ok());
    EXPECT_EQ(QCoreApplication::instance(), before);
}

TEST(KeychainInApplication, neverEntersTheCallersEventLoop) {
    bool delivered = false;
    QTimer::singleShot(0, [&delivered] { delivered = true; });
    EXPECT_TRUE(systemKeychain()->probe().ok());
    EXPECT_FALSE(delivered);
    QCoreApplication::processEvents();
    EXPECT_TRUE(delivered);
}

TEST(KeychainInApplication, worksFromAThreadWhileTheEventLoopRuns) {
    QEventLoop loop;
    bool worked = false;
    std::thread worker([&] {
        const auto keychain = systemKeychain();
        worked = keychain->write("app", secret("x")).ok() && keychain->read("app").ok();
        QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
    EXPECT_TRUE(worked);
}

}  // namespace
}  // namespace coffer

int main(int count, char** arguments) {
    testing::InitGoogleTest(&count, arguments);
    const QCoreApplication application(count, arguments);
    return RUN_ALL_TESTS();
}
