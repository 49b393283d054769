# cpack in the build folder: a .deb on Debian and Ubuntu; an installer on Windows and a disk image on macOS, which nobody
# has tried yet (unverified). `installer/package` builds and checks the .deb.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # the two programs are enough
set(CPACK_PACKAGE_NAME "coffer")
set(CPACK_PACKAGE_VENDOR "The Coffer contributors")
set(CPACK_PACKAGE_CONTACT "The Coffer contributors <maintainers@coffer.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "encrypted backups of chat histories, proven to restore")
set(CPACK_PACKAGE_DESCRIPTION "Coffer keeps end-to-end-encrypted backups of chat histories on storage
that you choose. Several passkeys, passwords and a recovery key on paper open them,
each by itself, and each is tested. This package holds the command line
coffer, the window coffer-desktop, and the small reader that opens a backup
without either.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Coffer")
set(CPACK_PACKAGE_EXECUTABLES "coffer-desktop" "Coffer")

# Debian: what the programs link is found by dpkg-shlibdeps; what Qt loads while running is named here.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION "utils")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qml6-module-qt-labs-folderlistmodel, qml6-module-qt-labs-platform, qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-dialogs, qml6-module-qtquick-layouts, qml6-module-qtquick-templates, qml6-module-qtquick-window, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, cups-client, qt6-wayland, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "python3-cryptography")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Debian wants manual pages packed, and the history of a package in a form of its own.
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/debianfiles.cmake")

# Windows, with the deploy script of Qt; unverified.
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_DISPLAY_NAME "Coffer")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/coffer-desktop.exe")
set(CPACK_WIX_UPGRADE_GUID "5E7B2C0B-5C4B-4A5C-9C0A-1B7C0FFE2026")
# macOS; unverified.
set(CPACK_DMG_VOLUME_NAME "Coffer")

if(WIN32)
    set(CPACK_GENERATOR "NSIS;WIX")
elseif(APPLE)
    set(CPACK_GENERATOR "DragNDrop")
else()
    set(CPACK_GENERATOR "DEB")
endif()
include(CPack)
