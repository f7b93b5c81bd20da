// The floor that everything is measured against: reads each file of a folder and runs libyaml's event loop over it.

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static unsigned long events(const unsigned char *bytes, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  unsigned long count = 0;
  int done = 0;
  if (!yaml_parser_initialize(&parser)) exit(3);
  yaml_parser_set_input_string(&parser, bytes, length);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) exit(2);
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
    count++;
  }
  yaml_parser_delete(&parser);
  return count;
}

static unsigned char *contents(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(4);
  fseek(file, 0, SEEK_END);
  *length = (size_t)ftell(file);
  rewind(file);
  unsigned char *bytes = malloc(*length + 1);
  if (!bytes || fread(bytes, 1, *length, file) != *length) exit(5);
  fclose(file);
  return bytes;
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: floor FOLDER\n");
    return 64;
  }
  DIR *folder = opendir(argv[1]);
  if (!folder) return 4;
  unsigned long files = 0, size = 0, count = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (!strstr(entry->d_name, ".yaml")) continue;
    char path[4096];
    size_t length;
    snprintf(path, sizeof path, "%s/%s", argv[1], entry->d_name);
    unsigned char *bytes = contents(path, &length);
    count += events(bytes, length);
    size += length;
    files++;
    free(bytes);
  }
  closedir(folder);
  printf("%lu files, %lu bytes, %lu events\n", files, size, count);
  return 0;
}
