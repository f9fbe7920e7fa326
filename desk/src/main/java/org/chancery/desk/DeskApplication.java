package org.chancery.desk;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where Spring starts looking for the desk's rooms. */
@SpringBootApplication(proxyBeanMethods = false)
class DeskApplication {}
