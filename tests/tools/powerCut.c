/* Keeps, beside a browser's profile, what a power cut would leave of it: every file as it was at its last fsync. Loaded
   before the browser by LD_PRELOAD; POWER_PROFILE is the profile's folder, POWER_SHADOW where the rest of it is kept. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The place of a file in the shadow; 0 where it is no file of the profile. */
static int shadow_of(const char *path, char *place) {
  const char *profile = getenv("POWER_PROFILE"), *shadow = getenv("POWER_SHADOW");
  if (!profile || !shadow || strncmp(path, profile, strlen(profile)) != 0) return 0;
  snprintf(place, PATH_MAX, "%s%s", shadow, path + strlen(profile));
  return 1;
}

static void make_folders(char *place) {
  for (char *slash = strchr(place + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(place, 0700);
    *slash = '/';
  }
}

static int real_rename(const char *from, const char *to) {
  static int (*real)(const char *, const char *);
  if (!real) real = dlsym(RTLD_NEXT, "rename");
  return real(from, to);
}

static void keep(int fd) {
  char link[64], path[PATH_MAX], place[PATH_MAX], part[PATH_MAX + 32], buffer[65536];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return;
  path[length] = 0;
  struct stat status;
  if (!shadow_of(path, place) || stat(path, &status) != 0 || !S_ISREG(status.st_mode)) return;
  make_folders(place);
  snprintf(part, sizeof part, "%s.part%d", place, gettid());
  int from = open(path, O_RDONLY), to = open(part, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  while (from >= 0 && to >= 0 && (length = read(from, buffer, sizeof buffer)) > 0)
    if (write(to, buffer, length) != length) break;
  if (from >= 0) close(from);
  if (to >= 0) close(to);
  /* Never half of it: the cut may come at any moment. */
  real_rename(part, place);
}

int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fsync");
  int result = real(fd);
  if (result == 0) keep(fd);
  return result;
}

int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
  int result = real(fd);
  if (result == 0) keep(fd);
  return result;
}

int rename(const char *from, const char *to) {
  char before[PATH_MAX], after[PATH_MAX];
  int result = real_rename(from, to);
  if (result == 0 && shadow_of(from, before) && shadow_of(to, after)) {
    make_folders(after);
    real_rename(before, after);
  }
  return result;
}
