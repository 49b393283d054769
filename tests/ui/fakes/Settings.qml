// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property AppearanceSetting appearance: AppearanceSetting {}
    property LanguageSetting language: LanguageSetting {}
    property KeptSources kept: KeptSources {}
    property ScheduleModel schedule: ScheduleModel {}
    property AutoLock autoLock: AutoLock {}
    property LoginStart loginStart: LoginStart {}
    property PlaceSpace space: PlaceSpace {}
    property ComputersModel computers: ComputersModel {}
}
