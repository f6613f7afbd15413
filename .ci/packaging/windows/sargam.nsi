; The installer for Windows, for one user and without administrator's rights:
;
;   makensis -DVERSION=1.0.0 -DBUNDLE=dist\sargam -DICON=build\icons\sargam.ico -DOUT=dist\sargam-1.0.0-setup.exe ^
;            .ci\packaging\windows\sargam.nsi
;
; Paths are those of the folder in which makensis is started (-NOCD), or whole ones.
; What the learner has played (%LOCALAPPDATA%\sargam) is never touched, not by the uninstaller either.

Unicode true
!ifndef VERSION
  !error "give -DVERSION, -DBUNDLE, -DICON and -DOUT"
!endif
!include MUI2.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sargam"

Name "Sargam"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Sargam"
InstallDirRegKey HKCU "Software\Sargam" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Sargam"
VIAddVersionKey "FileDescription" "Sargam, a music tutor for your desk"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\sargam.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Hindi"

; Offers Sargam for an ending; what opens it by a double click stays as it is.
!macro OFFER ENDING
  WriteRegStr HKCU "Software\Classes\${ENDING}\OpenWithProgids" "Sargam.Song" ""
!macroend
!macro WITHDRAW ENDING
  DeleteRegValue HKCU "Software\Classes\${ENDING}\OpenWithProgids" "Sargam.Song"
!macroend

Section "Sargam"
  ; An older version goes first: no library of it may stay beside those of this one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  File "/oname=sargam.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Sargam.lnk" "$INSTDIR\sargam.exe" "" "$INSTDIR\sargam.ico"
  WriteRegStr HKCU "Software\Sargam" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\Sargam.Song" "" "Song"
  WriteRegStr HKCU "Software\Classes\Sargam.Song\DefaultIcon" "" "$INSTDIR\sargam.ico"
  WriteRegStr HKCU "Software\Classes\Sargam.Song\shell\open\command" "" '"$INSTDIR\sargam.exe" "%1"'
  !insertmacro OFFER ".mid"
  !insertmacro OFFER ".midi"
  !insertmacro OFFER ".musicxml"
  !insertmacro OFFER ".mxl"
  !insertmacro OFFER ".sargam"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Sargam"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\sargam.ico"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\sargam.exe"
  Delete "$INSTDIR\sargam.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Sargam.lnk"
  !insertmacro WITHDRAW ".mid"
  !insertmacro WITHDRAW ".midi"
  !insertmacro WITHDRAW ".musicxml"
  !insertmacro WITHDRAW ".mxl"
  !insertmacro WITHDRAW ".sargam"
  DeleteRegKey HKCU "Software\Classes\Sargam.Song"
  DeleteRegKey HKCU "Software\Sargam"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
